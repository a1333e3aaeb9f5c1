import type { CaseRuleExamples } from './case-example';

export const caseServiceOwnExamples: CaseRuleExamples = {
  rule: 'case-service-own',
  accept: [
    { name: 'a service of its own, by its id' },
    { name: 'no service at all', fields: { subject: undefined } },
    { name: 'a system of the return is for another rule', fields: { subject: 'SYS-01' } },
  ],
  reject: [
    {
      name: 'the service is given by its name',
      fields: { subject: 'Apply for Personal Independence Payment' },
      findings: [
        {
          sheet: 'Case',
          cells: 'B15',
          entered: 'Apply for Personal Independence Payment',
          fix: 'apply-for-personal-independence-payment',
        },
      ],
    },
    {
      name: 'the service is one of another department',
      fields: { organisation: 'hmrc' },
      findings: [
        {
          sheet: 'Case',
          cells: 'B15',
          entered: 'apply-for-personal-independence-payment',
          message: 'The roadmap lists this service under Department for Work and Pensions.',
        },
      ],
    },
  ],
};
