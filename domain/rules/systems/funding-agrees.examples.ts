import type { RuleExamples } from '../example';

const sheet = 'Systems';

export const fundingAgreesExamples: RuleExamples = {
  rule: 'funding-agrees',
  accept: [
    { name: 'remediation is fully funded and nothing more is needed' },
    {
      name: 'remediation is partly funded and 1p is needed',
      current: { tables: { systems: [{ funding: 'part', fundingNeeded: 1 }] } },
    },
    {
      name: 'the amount is blank',
      current: { tables: { systems: [{ funding: 'none', fundingNeeded: undefined }] } },
    },
    {
      name: 'nothing is said of funding',
      current: { tables: { systems: [{ funding: undefined, fundingNeeded: 500_000 }] } },
    },
  ],
  reject: [
    {
      name: 'remediation is fully funded and £1,250 is needed',
      current: { tables: { systems: [{ funding: 'full', fundingNeeded: 125_000 }] } },
      findings: [{ sheet, cells: 'O5', entered: '£1,250', expected: '£0' }],
    },
    {
      name: 'remediation is not funded, or in part, and nothing is needed',
      current: {
        tables: {
          systems: [{ funding: 'none' }, { system: 'SYS-02', funding: 'part' }],
        },
      },
      findings: [
        {
          sheet,
          cells: 'O5',
          entered: '£0',
          message: 'Remediation is not funded, and yet £0 is still needed.',
        },
        { sheet, cells: 'O6', entered: '£0' },
      ],
    },
  ],
};
