import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** An error value is a formula that broke, most often because rows that it read were deleted. */
export const errorValueReplaced = defineRule({
  id: 'error-value-replaced',
  title: 'Replace an error value by what belongs in the cell',
  severity: 'error',
  why: 'A formula that broke shows #REF! or #DIV/0! instead of its result. The cell has no value, so whatever is counted from it would leave it out without a word.',

  find: (context: FormContext) => misreadCells(context, 'error'),

  message: ({ header }) => `“${header}” shows an error value, so there is nothing to read.`,
  expected: ({ expected }) => expected,
  action: () => 'Mend the formula, or type the value over it.',
});
