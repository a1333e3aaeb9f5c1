import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { countWords } from '../words/count';
import { askedRows } from './asked-rows';

/** What is counted above the line is a part of what is counted below it, so no share is over 100%. */
export const numeratorWithinDenominator = defineRule({
  id: 'numerator-within-denominator',
  title: 'Count no more above the line than below it',
  severity: 'error',
  why: 'The two counts are swapped, or are for different dates or parts of the department. The share would be over 100% and would lift the government’s average.',

  *find(context) {
    for (const { measure, record } of askedRows(context)) {
      if (!measure.ratio || measure.unit !== 'percent') continue;
      const { numerator, denominator } = record.values;
      if (numerator === undefined || denominator === undefined) continue;
      if (numerator <= denominator) continue;

      const cell = enteredCell(context, 'measures', record, 'numerator', [
        'measure',
        'denominator',
      ]);
      if (cell) yield { ...cell, data: { denominator } };
    }
  },

  message: ({ denominator }) =>
    `The numerator is greater than the denominator, which is ${countWords(denominator)}.`,
  expected: ({ denominator }) => `${countWords(denominator)} or less`,
  action: () =>
    'Check that the two counts are not swapped, and are for the same things at the same date.',
});
