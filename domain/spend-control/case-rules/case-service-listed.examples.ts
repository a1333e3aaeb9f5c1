import type { CaseRuleExamples } from './case-example';

export const caseServiceListedExamples: CaseRuleExamples = {
  rule: 'case-service-listed',
  accept: [
    { name: 'one of the top 75 services' },
    { name: 'no service at all', fields: { subject: undefined } },
  ],
  reject: [
    {
      name: 'a system, which only the return knows',
      fields: { subject: 'SYS-01' },
      findings: [{ sheet: 'Case', cells: 'B15', entered: 'SYS-01' }],
    },
  ],
};
