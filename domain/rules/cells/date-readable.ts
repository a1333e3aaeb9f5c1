import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** A month, a quarter or 31 September is not a day, and no day is chosen for the department. */
export const dateReadable = defineRule({
  id: 'date-readable',
  title: 'Give one day of the calendar where a date belongs',
  severity: 'error',
  why: '“Sept 2023”, “Q3” and “31/09/2023” name no one day. Whether something was late cannot be said without the day.',

  find: (context: FormContext) => misreadCells(context, 'not-a-date'),

  message: ({ header }) => `“${header}” does not name one day of the calendar.`,
  expected: ({ expected }) => expected,
  action: () => 'Give the day as 30/09/2023: day, month and year.',
});
