import { periodDates } from '../../period/period-dates';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';
import { moneyWords } from '../words/money';
import { decidedSpend } from './decided-spend';

/** Only a first decision tells: a later one may supersede an approval under which the money was spent. */
export const spendBeforeDecision = defineRule({
  id: 'spend-before-decision',
  title: 'Explain spend before the decision that approved it',
  severity: 'query',
  why: 'Spend to date counts from the decision on. Where the decision came after the quarter, the figure takes in this month’s spend, or money was spent without approval.',

  *find(context) {
    const { period, tables } = context.current;
    if (!period) return;

    const { last } = periodDates(period);
    for (const { record, decision, reference } of decidedSpend(context)) {
      const { spent = 0 } = record.values;
      const { decidedOn, sequence } = decision;
      if (spent <= 0 || sequence > 1 || decidedOn <= last) continue;

      const at = placeOf(tables.spend, record, 'spent');
      const data = { decidedOn, last };
      if (at) yield { at, also: reference, record: record.id, entered: moneyWords(spent), data };
    }
  },

  message: ({ decidedOn, last }) =>
    `Spend is reported to ${dateWords(last)}, and the decision was made on ${dateWords(decidedOn)}.`,
  expected: () => '£0 for a decision made after the quarter’s end',
  action: () =>
    'Give only what was spent after the decision and before the quarter ended. If money was spent before the decision, say in a reason who allowed it.',
});
