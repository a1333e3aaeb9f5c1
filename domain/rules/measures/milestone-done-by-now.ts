import { periodDates } from '../../period/period-dates';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { dateWords } from '../words/date';
import { milestoneRows } from './milestone-rows';

/** A return says what is true at the end of its quarter, whenever it is filled in. */
export const milestoneDoneByNow = defineRule({
  id: 'milestone-done-by-now',
  title: 'Call a milestone done only from the day on which it was met',
  severity: 'error',
  why: 'Yes is chosen because the milestone is as good as met, and the day that follows is the planned one. It would be counted as achieved a quarter early.',

  *find(context) {
    const { period } = context.current;
    if (!period) return;

    const { last } = periodDates(period);
    for (const record of milestoneRows(context)) {
      const { done, doneOn } = record.values;
      if (done !== 'yes' || doneOn === undefined || doneOn <= last) continue;

      const cell = enteredCell(context, 'measures', record, 'doneOn', [
        'measure',
        'answer',
        'done',
      ]);
      if (cell) yield { ...cell, data: { last } };
    }
  },

  message: ({ last }) =>
    `The milestone is done, but on a day after the quarter, which ended on ${dateWords(last)}.`,
  expected: ({ last }) => `A day up to ${dateWords(last)}, or No in Done`,
  action: ({ last }) =>
    `If it was not met by ${dateWords(last)}, choose No in Done and leave the day as the planned one; otherwise correct the day.`,
});
