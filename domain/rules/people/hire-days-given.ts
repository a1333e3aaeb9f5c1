import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** An average of no hires is nothing; 0 beside 0 hires says so too, and does no harm. */
export const hireDaysGiven = defineRule({
  id: 'hire-days-given',
  title: 'Give the average days to hire where there were hires, and only there',
  severity: 'error',
  why: 'The average is left over from last quarter, or comes later from another team. It is weighed by the hires, so that one without the other would be lost, or would change the average of the department.',

  *find(context) {
    for (const record of context.current.tables.people.records) {
      const { hires, daysToHire } = record.values;
      if (hires === undefined) continue;
      const blank = hires > 0 && daysToHire === undefined;
      const leftOver = hires === 0 && daysToHire !== undefined && daysToHire > 0;
      if (!blank && !leftOver) continue;

      const cell = enteredCell(context, 'people', record, 'daysToHire', ['hires']);
      if (cell) yield { ...cell, data: { blank } };
    }
  },

  message: ({ blank }) =>
    blank
      ? 'There were hires in the quarter and the average days to hire is blank.'
      : 'An average of days to hire is given, and there were no hires in the quarter.',
  expected: ({ blank }) => (blank ? 'The average days from advert to offer accepted' : 'A blank'),
  action: ({ blank }) =>
    blank
      ? 'Give the average over those hires, or correct the number of hires.'
      : 'Clear the average, or correct the number of hires.',
});
