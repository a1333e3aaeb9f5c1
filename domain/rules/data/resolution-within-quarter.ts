import { periodDates } from '../../period/period-dates';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { dateWords } from '../words/date';

/**
 * A query, as a resolution may have come to light after the last return. One after the quarter's end is an
 * error, by `event-not-ahead`.
 */
export const resolutionWithinQuarter = defineRule({
  id: 'resolution-within-quarter',
  title: 'List an issue as resolved only in the quarter in which it was',
  severity: 'query',
  why: 'Rows of issues that are long resolved are carried over. Each would be counted as resolved again every quarter, and the share that commitment 7 asks for would only ever rise.',

  *find(context) {
    const { period, tables } = context.current;
    if (!period) return;

    const { first } = periodDates(period);
    for (const record of tables.issues.records) {
      const { resolvedOn } = record.values;
      if (resolvedOn === undefined || resolvedOn >= first) continue;

      const cell = enteredCell(context, 'issues', record, 'resolvedOn');
      if (cell) yield { ...cell, data: { first } };
    }
  },

  message: ({ first }) =>
    `The issue was resolved before the quarter, which began on ${dateWords(first)}.`,
  expected: ({ first }) => `A day from ${dateWords(first)} on, or a blank`,
  action: () =>
    'Delete the row if the issue was in an earlier return as resolved. If it was not, say in a reason why it is here.',
});
