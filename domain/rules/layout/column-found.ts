import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** Columns are found by their headers, wherever they stand; one that is gone cannot be told from one left blank. */
export const columnFound = defineRule({
  id: 'column-found',
  title: 'Keep every column of a table',
  severity: 'error',
  why: 'A column that was deleted, or whose header was written anew, is not read at all. Its figures would be missing for every record, and no cell would show it.',

  find: (context: FormContext) => layoutHits(context, 'column-missing'),

  message: ({ form, header }) => `The ${form} table has no column “${header}”.`,
  expected: ({ header }) => `A column with the header “${header}”`,
  action: ({ header }) =>
    `Put the header “${header}” back above its column; if the column was deleted, add it at the right of the table.`,
});
