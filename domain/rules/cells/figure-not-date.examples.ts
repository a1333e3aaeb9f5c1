import type { RuleExamples } from '../example';

export const figureNotDateExamples: RuleExamples = {
  rule: 'figure-not-date',
  accept: [
    { name: 'figures are figures' },
    {
      name: 'a date stands where a date belongs',
      current: { tables: { systems: [{ lastTest: '2023-09-01' }] } },
    },
  ],
  reject: [
    {
      name: 'Excel turned 3/4 into a date',
      current: { cells: { 'Systems!I5': { kind: 'date', serial: 45_019 } } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'I5',
          entered: '03/04/2023',
          message: '“Legacy score” holds a date where a figure belongs.',
          expected: 'A whole number from 0 to 30, or Not applicable or Withheld',
        },
      ],
    },
  ],
};
