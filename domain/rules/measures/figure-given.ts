import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { askedRows } from './asked-rows';
import { figureColumns } from './figure-columns';

/** A figure that no other sheet holds has to be typed here. */
export const figureGiven = defineRule({
  id: 'figure-given',
  title: 'Give the figure of a measure that is reported',
  severity: 'error',
  why: 'Reported says that the department has answered. With no figure beside it the measure would be shown as not returned, although the department believes that it has answered.',

  *find(context) {
    for (const { measure, record } of askedRows(context)) {
      if (record.values.answer !== 'reported' || measure.from !== 'measures') continue;

      const asked = measure.unit === 'rating' ? (['rating'] as const) : figureColumns(measure);
      for (const column of asked) {
        if (record.values[column] !== undefined) continue;
        const cell = enteredCell(context, 'measures', record, column, ['measure', 'answer']);
        if (cell) yield { ...cell, data: { column } };
      }
    }
  },

  message: ({ column }) => `The measure is reported and ${things[column]} is blank.`,
  expected: ({ column }) => expected[column],
  action: ({ column }) =>
    `${orders[column]} If you cannot, change the answer to Withheld and give the reason in the narrative.`,
});

const things = {
  value: 'its value',
  numerator: 'its numerator',
  denominator: 'its denominator',
  done: 'whether it is done',
  rating: 'its delivery confidence',
} as const;

const expected = {
  value: 'The figure, in the unit of the measure',
  numerator: 'What is counted above the line; 0 if there were none',
  denominator: 'What is counted below the line; 0 if there was nothing to count',
  done: 'Yes or No',
  rating: 'A rating from Green to Red',
} as const;

const orders = {
  value: 'Type the figure.',
  numerator: 'Type the count above the line.',
  denominator: 'Type the count below the line.',
  done: 'Choose Yes if the milestone was met by the end of the quarter, or No.',
  rating: 'The roadmap gives no figure for this measure, so choose your own rating.',
} as const;
