import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** Excel turns what looks like a date into one, and the text that was typed is gone. */
export const textNotConverted = defineRule({
  id: 'text-not-converted',
  title: 'Look again at text that the spreadsheet has turned into something else',
  severity: 'note',
  why: 'An id such as MAR-1 becomes 1 March as soon as it is typed. Read as a date it is another id, so the record would not be found again next quarter.',

  find: (context: FormContext) => misreadCells(context, 'not-text'),

  message: ({ header }) =>
    `“${header}” holds a date, TRUE or FALSE where text belongs. It has been read as the text that it shows.`,
  expected: ({ expected }) => expected,
  action: () =>
    'If that is not what was typed, set the format of the cell to Text and type it again.',
});
