import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** People, transactions and pence are counted whole; a fraction is a share, an average or a slip. */
export const numberWhole = defineRule({
  id: 'number-whole',
  title: 'Give whole numbers, and money in whole pence',
  severity: 'error',
  why: 'There is no half a transaction. A fraction where a count belongs is a percentage or an average, such as 0.85 for 85%, and would be added up as if it were a count.',

  find: (context: FormContext) => misreadCells(context, 'not-whole'),

  message: ({ header }) => `“${header}” holds a fraction where only whole ones can be counted.`,
  expected: ({ expected }) => expected,
  action: () => 'Give the count itself, not a share or an average; round money to whole pence.',
});
