import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { milestoneRows } from './milestone-rows';

/** A milestone is judged by its day, so that it needs one whether it is met or still planned. */
export const milestoneDated = defineRule({
  id: 'milestone-dated',
  title: 'Give the day on which a milestone was met, or is planned for',
  severity: 'error',
  why: 'Done is answered and the day is left for later. Without it a milestone that was met late looks the same as one met in time, and one without a plan the same as one that is planned.',

  *find(context) {
    for (const record of milestoneRows(context)) {
      const { done, doneOn } = record.values;
      if (done === undefined || doneOn !== undefined) continue;

      const cell = enteredCell(context, 'measures', record, 'doneOn', [
        'measure',
        'answer',
        'done',
      ]);
      if (cell) yield { ...cell, data: { done } };
    }
  },

  message: ({ done }) =>
    done === 'yes'
      ? 'The milestone is done and the day on which it was met is blank.'
      : 'The milestone is not done and the day that it is planned for is blank.',
  expected: ({ done }) =>
    done === 'yes'
      ? 'The day on which the milestone was met'
      : 'The day for which the milestone is planned',
  action: ({ done }) =>
    done === 'yes'
      ? 'Give the day on which it was met.'
      : 'Give the day for which it is planned, as agreed with its owner.',
});
