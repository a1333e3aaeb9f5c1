import type { CaseRuleExamples } from './case-example';

export const caseDatesInOrderExamples: CaseRuleExamples = {
  rule: 'case-dates-in-order',
  accept: [
    { name: 'it ends after it begins' },
    { name: 'it begins and ends on one day', fields: { begins: '2025-01-01', ends: '2025-01-01' } },
    { name: 'a blank is for another rule', fields: { ends: undefined } },
  ],
  reject: [
    {
      name: 'it ends the day before it begins',
      fields: { begins: '2025-01-01', ends: '2024-12-31' },
      findings: [
        {
          sheet: 'Case',
          cells: 'B26',
          entered: '31 December 2024',
          message: 'The spend ends before it begins, on 1 January 2025.',
          expected: 'A day on or after 1 January 2025',
        },
      ],
    },
  ],
};
