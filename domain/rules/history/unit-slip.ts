import type { Column } from '../../form/form';
import type { TableId } from '../../return/return';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { moneyWords } from '../words/money';
import { changedFigures } from './changed-figures';
import { isUnitSlip } from './is-unit-slip';

/** An amount may really be a hundred times last quarter's, so it is a query. */
export const unitSlip = defineRule({
  id: 'unit-slip',
  title: 'Give amounts in pounds, not in pence or in thousands',
  severity: 'query',
  why: 'Finance systems report in pence or in thousands of pounds. One such figure among pounds makes every total that it enters wrong by a hundred or a thousand times.',

  find: (context) => foldMany(hits(context), { was: '', grown: true }),

  message: ({ was, grown }) => {
    const times = `100 or 1,000 times ${grown ? 'as much as' : 'less than'}`;
    return `This is about ${times} last quarter${was === '' ? '' : `, when it was ${was}`}.`;
  },
  expected: () => 'An amount in pounds',
  action: () =>
    'Check whether the amount is in pence or in thousands, and give it in pounds. If it is right, say in a reason what has changed.',
});

interface Slip {
  /** Last quarter's amount; empty where many differ. */
  readonly was: string;
  readonly grown: boolean;
}

const isSlip = (is: number, was: number) => isUnitSlip(was, is);
const isOwnMoney = ({ type, locked }: Column) => type === 'money' && locked !== true;

function* hits(context: RuleContext): Iterable<Hit<Slip>> {
  if (!context.previous) return;

  for (const { id, columns } of context.form.tables) {
    const money = columns.filter(isOwnMoney).map((column) => column.id);
    if (money.length === 0) continue;
    const cells = changedFigures(context, context.previous.return, id as TableId, money, isSlip);
    for (const { at, record, is, was } of cells) {
      const data = { was: moneyWords(was), grown: is > was };
      yield { at, record: record.id, entered: moneyWords(is), data };
    }
  }
}
