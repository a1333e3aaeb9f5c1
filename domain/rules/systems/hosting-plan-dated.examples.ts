import type { RuleExamples } from '../example';

export const hostingPlanDatedExamples: RuleExamples = {
  rule: 'hosting-plan-dated',
  accept: [
    { name: 'the system is hosted appropriately' },
    {
      name: 'the plan has its day',
      current: { tables: { systems: [{ hosting: 'planned', hostingPlanDate: '2024-06-30' }] } },
    },
    { name: 'there is no plan', current: { tables: { systems: [{ hosting: 'none' }] } } },
  ],
  reject: [
    {
      name: 'the plan has no day',
      current: { tables: { systems: [{ hosting: 'planned' }] } },
      findings: [{ sheet: 'Systems', cells: 'H5', entered: '', records: ['SYS-01'] }],
    },
  ],
};
