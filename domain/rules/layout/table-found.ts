import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** A table that is gone says nothing; a table without rows says that there is none. */
export const tableFound = defineRule({
  id: 'table-found',
  title: 'Keep every table of the form, even where it has no rows',
  severity: 'error',
  why: 'A sheet that was deleted because there was nothing to report looks like a sheet that was forgotten. The figures that it holds would be left out of every total.',

  find: (context: FormContext) => layoutHits(context, 'table-missing'),

  message: ({ form }) => `The workbook has no ${form} table.`,
  expected: ({ form }) => `A sheet named ${form}, with the headers of the template`,
  action: ({ form }) =>
    `Copy the ${form} sheet from a new template; where there is nothing to report, leave its rows blank.`,
});
