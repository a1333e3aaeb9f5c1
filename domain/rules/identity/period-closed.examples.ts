import type { RuleExamples } from '../example';

export const periodClosedExamples: RuleExamples = {
  rule: 'period-closed',
  accept: [
    { name: 'the quarter has ended' },
    { name: 'it ended yesterday', today: '2023-10-01' },
    { name: 'it ended long ago', today: '2025-03-31' },
    {
      name: 'a period that cannot be read is for another rule',
      current: { fields: { period: 'next quarter' } },
    },
  ],
  reject: [
    {
      name: 'it is the last day of the quarter',
      today: '2023-09-30',
      findings: [
        {
          sheet: 'Return',
          cells: 'B5',
          entered: '2023-24 Q2',
          message: '2023-24 Q2 ends on 30 September 2023 and is not over yet.',
          action: 'Check the period; if it is right, submit the return after 30 September 2023.',
        },
      ],
    },
    {
      name: 'the year is a year too late',
      current: { fields: { period: '2024-25 Q2' } },
      findings: [{ sheet: 'Return', cells: 'B5', entered: '2024-25 Q2' }],
    },
  ],
};
