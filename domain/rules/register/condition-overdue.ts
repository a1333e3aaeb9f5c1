import { lists } from '../../form/edition-2022-25-1/lists';
import { periodDates } from '../../period/period-dates';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { dateWords } from '../words/date';
import { decidedConditions } from './decided-conditions';

/** The day on which it is due is the register's; the row only shows it. */
export const conditionOverdue = defineRule({
  id: 'condition-overdue',
  title: 'Explain a condition that is past its date and not met',
  severity: 'query',
  why: 'The status was carried over and nobody looked, or the condition is truly late. An approval stands only while its conditions are met, so the assessor has to hear why.',

  *find(context) {
    const { period, tables } = context.current;
    if (!period) return;

    const { last } = periodDates(period);
    for (const { record, condition } of decidedConditions(context)) {
      const { status } = record.values;
      if (!condition || condition.due > last) continue;
      if (status === undefined || status === 'met') continue;

      const at = placeOf(tables.conditions, record, 'status');
      const also = otherCells(tables.conditions, record, ['reference', 'condition']);
      const entered = lists.conditionStatus[status];
      if (at) yield { at, also, record: record.id, entered, data: { due: condition.due } };
    }
  },

  message: ({ due }) => `The condition was due by ${dateWords(due)} and is not met.`,
  expected: () => 'Met, with the day and the evidence',
  action: () =>
    'If it has been met, choose Met and give the day and the evidence. If not, say in a reason why, and when it will be.',
});
