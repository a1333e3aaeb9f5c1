import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A query, as a system may be known to be red before its score is agreed. */
export const redRatingScored = defineRule({
  id: 'red-rating-scored',
  title: 'Give the legacy score of a red-rated system',
  severity: 'query',
  why: 'A system is called red-rated by local judgement. The rating follows from the score under the legacy framework, and without it red means something else in every department.',

  *find(context) {
    for (const record of context.current.tables.systems.records) {
      const { redRated, legacyScore } = record.values;
      if (redRated !== 'yes') continue;
      if (legacyScore !== undefined && legacyScore !== 'not-applicable') continue;

      const cell = enteredCell(context, 'systems', record, 'legacyScore', ['redRated']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'The system is red-rated and has no score under the legacy framework.',
  expected: () => 'A score from 0 to 30, or Withheld',
  action: () =>
    'Give the score that the rating follows from. If it is not agreed yet, say in a reason when it will be.',
});
