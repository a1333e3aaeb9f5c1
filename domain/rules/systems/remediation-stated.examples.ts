import type { RuleExamples } from '../example';

export const remediationStatedExamples: RuleExamples = {
  rule: 'remediation-stated',
  accept: [
    { name: 'a plan is agreed' },
    {
      name: 'there is no plan, and the return says so',
      current: { tables: { systems: [{ remediation: 'none' }] } },
    },
    {
      name: 'the system is not red-rated',
      current: { tables: { systems: [{ redRated: 'no', remediation: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'two red-rated systems of three have a blank',
      current: {
        tables: {
          systems: [
            { remediation: undefined },
            { system: 'SYS-02' },
            { system: 'SYS-03', remediation: undefined },
          ],
        },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'K5,K7',
          entered: '',
          records: ['SYS-01', 'SYS-03'],
          message: 'The system is red-rated and nothing is said of its remediation plan.',
        },
      ],
    },
  ],
};
