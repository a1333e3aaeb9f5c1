import { periodDates } from '../../period/period-dates';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { moneyWords } from '../words/money';
import { decidedAgainAfter } from './decided-again-after';
import { decidedSpend } from './decided-spend';

/** The amount is the register's to say: the cell only shows it to whoever fills in the row. */
export const approvedAmountAgrees = defineRule({
  id: 'approved-amount-agrees',
  title: 'Leave the approved amount as the register has it',
  severity: 'error',
  why: 'A locked cell is overwritten, or the amount was changed by a later decision after the template was made. Readers of the workbook would judge the spend against an amount that nobody approved.',

  *find(context) {
    const { period, tables } = context.current;
    for (const { record, decision, reference } of decidedSpend(context)) {
      const { approved } = record.values;
      if (approved === undefined || approved === decision.approved) continue;
      if (!period || decidedAgainAfter(decision, periodDates(period).last)) continue;

      const at = placeOf(tables.spend, record, 'approved');
      if (!at) continue;
      yield {
        at,
        also: reference,
        record: record.id,
        entered: moneyWords(approved),
        data: { approved: decision.approved },
        fix: decision.approved / 100,
      };
    }
  },

  message: ({ approved }) => `The register says that ${moneyWords(approved)} was approved.`,
  expected: ({ approved }) => moneyWords(approved),
  action: () =>
    'Put back the amount on the register. If it is wrong there, ask the secretariat to correct it.',
});
