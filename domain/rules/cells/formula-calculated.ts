import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** Programs that write workbooks may save a formula without its result. */
export const formulaCalculated = defineRule({
  id: 'formula-calculated',
  title: 'Let the workbook calculate its formulas before it is saved',
  severity: 'error',
  why: 'A workbook that another program wrote, or that was saved with calculation turned off, holds formulas without their results. A reader would take them for blanks.',

  find: (context: FormContext) => misreadCells(context, 'uncalculated'),

  message: ({ header }) => `“${header}” holds a formula whose result was never worked out.`,
  expected: ({ expected }) => expected,
  action: () =>
    'Open the workbook in Excel, press Ctrl+Alt+F9 to work out every formula, and save it; or type the value over the formula.',
});
