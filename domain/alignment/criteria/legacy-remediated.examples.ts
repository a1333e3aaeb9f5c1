import type { CriterionExamples } from '../example';

export const legacyRemediatedExamples: CriterionExamples = {
  criterion: 'legacy-remediated',
  examples: [
    {
      name: 'the work carries out the agreed plan',
      case: { subject: 'SYS-01' },
      answer: 'remediates',
      result: 'aligned',
    },
    {
      name: 'the case says that a plan is agreed and the return shows a draft',
      case: { subject: 'SYS-01' },
      answer: 'plan',
      latest: { tables: { systems: [{ remediation: 'drafted' }] } },
      result: 'aligned if',
      says: ['A remediation plan is agreed', 'with a plan in draft'],
    },
    {
      name: 'the return shows a red-rated system without a plan',
      case: { subject: 'SYS-01' },
      answer: 'drafted',
      latest: { tables: { systems: [{ remediation: 'none' }] } },
      result: 'not aligned',
      says: ['A plan is in draft', 'without a remediation plan'],
    },
    { name: 'it touches no red-rated system', answer: 'no-legacy', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
