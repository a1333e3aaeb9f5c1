import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { moneyWords } from '../words/money';
import { decidedSpend } from './decided-spend';

/** Where the spend itself is above the approval, that is asked about and this is not asked as well. */
export const forecastWithinApproval = defineRule({
  id: 'forecast-within-approval',
  title: 'Explain a forecast above the amount approved',
  severity: 'query',
  why: 'The figure is in pence or takes in other work, or the work will cost more than was approved. The second is the earliest sign of an overspend, while a new decision can still be sought.',

  *find(context) {
    const { spend } = context.current.tables;
    for (const { record, decision, reference } of decidedSpend(context)) {
      const { spent = 0, forecast } = record.values;
      const { approved } = decision;
      if (forecast === undefined || forecast <= approved || spent > approved) continue;

      const at = placeOf(spend, record, 'forecast');
      const also = [...reference, ...otherCells(spend, record, ['spent'])];
      if (at)
        yield { at, also, record: record.id, entered: moneyWords(forecast), data: { approved } };
    }
  },

  message: ({ approved }) =>
    `The work is forecast to cost more than the ${moneyWords(approved)} that was approved.`,
  expected: ({ approved }) => `At most ${moneyWords(approved)}`,
  action: () =>
    'Check that the forecast is in pounds and for this case only. If it is right, say in a reason when a new decision will be sought.',
});
