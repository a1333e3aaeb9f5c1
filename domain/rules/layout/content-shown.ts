import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** What is hidden is read, so that a return says what its workbook holds. */
export const contentShown = defineRule({
  id: 'content-shown',
  title: 'Hide no sheet that is returned',
  severity: 'note',
  why: 'A hidden sheet is read like any other. If it holds an older copy or somebody’s workings, figures that nobody looked at would be returned.',

  find: (context: FormContext) => layoutHits(context, 'hidden'),

  message: ({ form }) => `The sheet of the ${form} table is hidden. It has been read.`,
  expected: () => 'A sheet that can be seen',
  action: () => 'Show the sheet and look at what it holds before you submit.',
});
