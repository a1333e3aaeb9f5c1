import type { RuleExamples } from '../example';

export const formulaCalculatedExamples: RuleExamples = {
  rule: 'formula-calculated',
  accept: [
    { name: 'every formula has its result' },
    {
      name: 'a formula without its result stands outside the columns of the form',
      current: { cells: { 'People!S5': { kind: 'uncalculated', shown: '=SUM(B5:B9)' } } },
    },
  ],
  reject: [
    {
      name: 'the workbook was written by a program that does not calculate',
      current: { cells: { 'People!B5': { kind: 'uncalculated', shown: '=SUM(Staff!B2:B90)' } } },
      findings: [
        {
          sheet: 'People',
          cells: 'B5',
          entered: '=SUM(Staff!B2:B90)',
          message: '“DDaT headcount” holds a formula whose result was never worked out.',
        },
      ],
    },
  ],
};
