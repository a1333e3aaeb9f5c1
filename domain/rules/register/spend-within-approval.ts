import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { moneyWords } from '../words/money';
import { decidedSpend } from './decided-spend';

/** Overspending happens and must be reported, so it is a query. */
export const spendWithinApproval = defineRule({
  id: 'spend-within-approval',
  title: 'Explain spend above the amount approved',
  severity: 'query',
  why: 'The figure is in pence or takes in other work, or the department has spent more than it was allowed. The first would overstate the spend, the second needs a decision.',

  *find(context) {
    const { spend } = context.current.tables;
    for (const { record, decision, reference } of decidedSpend(context)) {
      const { spent } = record.values;
      if (spent === undefined || spent <= decision.approved) continue;

      const at = placeOf(spend, record, 'spent');
      const { approved } = decision;
      if (at) {
        yield {
          at,
          also: reference,
          record: record.id,
          entered: moneyWords(spent),
          data: { approved },
        };
      }
    }
  },

  message: ({ approved }) =>
    `More has been spent than the ${moneyWords(approved)} that was approved.`,
  expected: ({ approved }) => `At most ${moneyWords(approved)}`,
  action: () =>
    'Check that the figure is in pounds and for this case only. If it is right, say in a reason who agreed to the spend above the approval.',
});
