import { placeOf } from '../../return/place-of';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { otherCells } from '../other-cells';
import { moneyWords } from '../words/money';

/** Money is spent before it is saved: only a cost above the plan as well is out of the ordinary. */
export const netSavingPositive = defineRule({
  id: 'net-saving-positive',
  title: 'Explain a saving that cost more to get than it saves',
  severity: 'query',
  why: 'The cost of the whole programme is given for one of its savings, or in pence. Net of such a cost the saving is a loss, and takes away from the department’s total.',

  find: (context) => foldMany(hits(context), { saved: '' }),

  message: ({ saved }) =>
    `The saving cost more to get than ${saved === '' ? 'it saves or was planned to' : saved}.`,
  expected: () => 'At most what was achieved or planned',
  action: () =>
    'Check that the cost is in pounds and is only what this saving cost to get. If it is right, say in a reason when the saving will have paid for it.',
});

function* hits({ current: { tables } }: RuleContext): Iterable<Hit<{ readonly saved: string }>> {
  for (const record of tables.savings.records) {
    const { achieved, planned, cost } = record.values;
    if (achieved === undefined || planned === undefined || cost === undefined) continue;
    if (cost <= achieved || cost <= planned) continue;

    const at = placeOf(tables.savings, record, 'cost');
    const also = otherCells(tables.savings, record, ['achieved', 'planned']);
    const saved = `the ${moneyWords(achieved)} achieved and the ${moneyWords(planned)} planned`;
    if (at) yield { at, also, record: record.id, entered: moneyWords(cost), data: { saved } };
  }
}
