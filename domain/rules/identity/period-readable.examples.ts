import type { RuleExamples } from '../example';

export const periodReadableExamples: RuleExamples = {
  rule: 'period-readable',
  accept: [
    { name: 'a quarter of a financial year' },
    { name: 'in lower case', current: { fields: { period: '2023-24 q2' } } },
    {
      name: 'with its months, as the form explains it',
      current: { fields: { period: '2023-24 Q2 (July to September 2023)' } },
    },
    { name: 'a blank is for another rule', current: { fields: { period: undefined } } },
  ],
  reject: [
    {
      name: 'the year may be either',
      current: { fields: { period: 'Q2 2023' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B5',
          entered: 'Q2 2023',
          message: 'The period is not a quarter of a financial year.',
        },
      ],
    },
    {
      name: 'the years do not follow each other',
      current: { fields: { period: '2023-25 Q2' } },
      findings: [{ sheet: 'Return', cells: 'B5', entered: '2023-25 Q2' }],
    },
    {
      name: 'there is no fifth quarter',
      current: { fields: { period: '2023-24 Q5' } },
      findings: [{ sheet: 'Return', cells: 'B5', entered: '2023-24 Q5' }],
    },
    {
      name: 'the quarter comes first',
      current: { fields: { period: 'Quarter 2, 2023/24' } },
      findings: [
        { sheet: 'Return', cells: 'B5', entered: 'Quarter 2, 2023/24', fix: '2023-24 Q2' },
      ],
    },
  ],
};
