import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { moneyWords } from '../words/money';
import { changedFigures } from './changed-figures';
import { isUnitSlip } from './is-unit-slip';

/** A figure may be put right downwards, so it is a query. */
export const cumulativeNotFalling = defineRule({
  id: 'cumulative-not-falling',
  title: 'Explain an amount to date that is below last quarter’s',
  severity: 'query',
  why: 'The spend or saving of the quarter alone is given where the sum from the start is asked for. The total to date would fall, and progress with it.',

  find: (context) => foldMany(hits(context), { was: '' }),

  message: ({ was }) =>
    was === ''
      ? 'The amount to date is below last quarter’s.'
      : `The amount to date was ${was} last quarter, and now it is less.`,
  expected: ({ was }) => (was === '' ? 'At least last quarter’s amount' : `At least ${was}`),
  action: () =>
    'Give the sum from the start to the end of the quarter, not that of the quarter alone. If last quarter’s amount was too high, say why in a reason.',
});

const cumulative = [
  ['spend', ['spent']],
  ['savings', ['planned', 'achieved', 'cost']],
] as const;

function* hits(context: RuleContext): Iterable<Hit<{ readonly was: string }>> {
  if (!context.previous) return;

  // An amount in another unit is asked about as such.
  const hasFallen = (is: number, was: number) => is < was && !isUnitSlip(was, is);
  for (const [table, columns] of cumulative) {
    const cells = changedFigures(context, context.previous.return, table, columns, hasFallen);
    for (const { at, record, is, was } of cells) {
      yield { at, record: record.id, entered: moneyWords(is), data: { was: moneyWords(was) } };
    }
  }
}
