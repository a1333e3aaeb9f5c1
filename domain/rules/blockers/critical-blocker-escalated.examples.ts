import type { RuleExamples } from '../example';

export const criticalBlockerEscalatedExamples: RuleExamples = {
  rule: 'critical-blocker-escalated',
  accept: [
    { name: 'a major blocker is not escalated' },
    {
      name: 'a critical blocker is escalated',
      current: { tables: { blockers: [{ severity: 'critical', escalate: 'yes' }] } },
    },
    {
      name: 'a critical blocker is gone',
      current: { tables: { blockers: [{ severity: 'critical', resolvedOn: '2023-09-01' }] } },
    },
    {
      name: 'nothing is said of escalation, which is reported as such',
      current: { tables: { blockers: [{ severity: 'critical', escalate: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'a critical blocker is not escalated',
      current: { tables: { blockers: [{ severity: 'critical' }] } },
      findings: [
        {
          sheet: 'Blockers',
          cells: 'H5',
          entered: 'No',
          records: ['B-01'],
          message: 'The blocker is critical and is not escalated to the review.',
        },
      ],
    },
  ],
};
