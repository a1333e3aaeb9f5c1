import type { RuleExamples } from '../example';

const sheet = 'Systems';
const undated = { agreedOn: undefined, completesOn: undefined };

export const remediationDatedExamples: RuleExamples = {
  rule: 'remediation-dated',
  accept: [
    { name: 'the plan is agreed, with both its days' },
    {
      name: 'the plan is a draft',
      current: { tables: { systems: [{ remediation: 'drafted', ...undated }] } },
    },
    {
      name: 'nothing is said of a plan',
      current: { tables: { systems: [{ remediation: undefined, ...undated }] } },
    },
  ],
  reject: [
    {
      name: 'the plan is agreed and has no end',
      current: { tables: { systems: [{ completesOn: undefined }] } },
      findings: [
        {
          sheet,
          cells: 'M5',
          entered: '',
          message: 'The remediation plan is agreed and the day on which it completes is blank.',
        },
      ],
    },
    {
      name: 'two plans are agreed and have neither day',
      current: { tables: { systems: [undated, { ...undated, system: 'SYS-02' }] } },
      findings: [
        { sheet, cells: 'L5:L6', entered: '', records: ['SYS-01', 'SYS-02'] },
        { sheet, cells: 'M5:M6', entered: '', records: ['SYS-01', 'SYS-02'] },
      ],
    },
  ],
};
