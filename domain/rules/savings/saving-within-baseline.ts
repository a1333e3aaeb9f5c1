import { placeOf } from '../../return/place-of';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { otherCells } from '../other-cells';
import { moneyWords } from '../words/money';

/** A recurrent saving adds up over the years and may pass a baseline of one year, so it is a query. */
export const savingWithinBaseline = defineRule({
  id: 'saving-within-baseline',
  title: 'Explain a saving above the cost that it is a saving on',
  severity: 'query',
  why: 'One of the two is in the wrong unit, or the baseline leaves out costs that the saving counts. Nobody can save more than a thing would have cost, so the saving would be overstated.',

  find: (context) => foldMany(hits(context), { baseline: '' }),

  message: ({ baseline }) =>
    baseline === ''
      ? 'More was saved than it would have cost.'
      : `More was saved than the ${baseline} that it would have cost.`,
  expected: ({ baseline }) => `At most ${baseline === '' ? 'the baseline cost' : baseline}`,
  action: () =>
    'Check that both amounts are in pounds and cover the same time. If they are right, say in a reason how the saving can be above the baseline.',
});

function* hits({ current: { tables } }: RuleContext): Iterable<Hit<{ readonly baseline: string }>> {
  for (const record of tables.savings.records) {
    const { achieved, baseline } = record.values;
    if (achieved === undefined || baseline === undefined || achieved <= baseline) continue;

    const at = placeOf(tables.savings, record, 'achieved');
    const also = otherCells(tables.savings, record, ['baseline']);
    const data = { baseline: moneyWords(baseline) };
    if (at) yield { at, also, record: record.id, entered: moneyWords(achieved), data };
  }
}
