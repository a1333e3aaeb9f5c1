import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** A word that the list has not cannot be counted with any that it has. */
export const listWordKnown = defineRule({
  id: 'list-word-known',
  title: 'Choose one of the words of the list',
  severity: 'error',
  why: 'Words pasted over a list, such as “Partial” for “Partly funded”, belong to no group. The record would fall out of every count that the list decides.',

  find: (context: FormContext) => misreadCells(context, 'not-in-list'),

  message: ({ header }) => `“${header}” is not one of the words of its list.`,
  expected: ({ expected }) => expected,
  action: () => 'Choose from the list in the cell.',
});
