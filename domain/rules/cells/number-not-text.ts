import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** A number written as text is read, but sums in the department’s own workbook pass over it. */
export const numberNotText = defineRule({
  id: 'number-not-text',
  title: 'Keep figures as numbers, not as text',
  severity: 'note',
  why: 'Figures pasted from an e-mail or a document arrive as text. We read them, but Excel’s own sums leave them out, so the department’s totals and ours would differ.',

  find: (context: FormContext) => misreadCells(context, 'number-as-text'),

  message: ({ header }) =>
    `“${header}” is a figure that the workbook holds as text. It has been read as the number.`,
  expected: ({ expected }) => expected,
  action: () => 'Apply the fix, or type the figure again in a cell with a number format.',
});
