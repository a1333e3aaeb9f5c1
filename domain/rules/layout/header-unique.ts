import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** Only the first of two columns with one meaning is read; which of them is right, nobody can know. */
export const headerUnique = defineRule({
  id: 'header-unique',
  title: 'Give each column one header',
  severity: 'error',
  why: 'A column that was copied to work on the figures leaves two of one name, often with different figures. Only one can be read, and it may be the old one.',

  find: (context: FormContext) => layoutHits(context, 'column-twice'),

  message: ({ header }) =>
    `There is another column “${header}” in this table, and this one has not been read.`,
  expected: () => 'Each header once',
  action: () =>
    'Delete the column that is not right, or give it a header of its own if it is yours to keep.',
});
