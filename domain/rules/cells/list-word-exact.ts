import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** What differs only in case, spaces or its short form is read, and worth tidying. */
export const listWordExact = defineRule({
  id: 'list-word-exact',
  title: 'Write the words of a list as the list has them',
  severity: 'note',
  why: '“yes ” and “N/A” are read as what they mean, but filters and counts in the workbook take them for other words.',

  find: (context: FormContext) => misreadCells(context, 'near-list'),

  message: ({ header }) =>
    `“${header}” is one of the words of its list, written in another way. It has been read as that word.`,
  expected: ({ expected }) => expected,
  action: () => 'Apply the fix, or choose from the list in the cell.',
});
