import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** Excel turns 3/4 and 1-2 into dates, and the day’s serial number is no count of anything. */
export const figureNotDate = defineRule({
  id: 'figure-not-date',
  title: 'Give a figure, not a date',
  severity: 'error',
  why: 'Excel turns “3/4” or “1-2” into a date by itself. Read as a number, 3 April 2023 would be 45,019 of whatever the column counts.',

  find: (context: FormContext) => misreadCells(context, 'date-as-figure'),

  message: ({ header }) => `“${header}” holds a date where a figure belongs.`,
  expected: ({ expected }) => expected,
  action: () => 'Set the format of the cell to Number and type the figure again.',
});
