import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A judged rating is shown with its judge and in their words, never by itself. */
export const ratingExplained = defineRule({
  id: 'rating-explained',
  title: 'Say who rates a measure, and why so',
  severity: 'error',
  why: 'A colour is chosen and nothing else. A rating is somebody’s judgement: without the role that gave it and the reason, the review can neither trust it nor ask about it.',

  *find(context) {
    for (const record of context.current.tables.measures.records) {
      if (record.values.rating === undefined) continue;

      for (const column of ['judge', 'narrative'] as const) {
        if (record.values[column] !== undefined) continue;
        const cell = enteredCell(context, 'measures', record, column, ['rating']);
        if (cell) yield { ...cell, data: { column } };
      }
    }
  },

  message: ({ column }) =>
    column === 'judge'
      ? 'A delivery confidence is given and not whose it is.'
      : 'A delivery confidence is given and the narrative does not say why.',
  expected: ({ column }) =>
    column === 'judge'
      ? 'A role, such as Chief Digital Officer'
      : 'Why it is rated so, in a sentence',
  action: ({ column }) =>
    column === 'judge'
      ? 'Give the role of the person whose rating it is, not their name.'
      : 'Say why the rating is what it is, and what has changed since last quarter.',
});
