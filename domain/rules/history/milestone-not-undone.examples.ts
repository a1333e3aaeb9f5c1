import type { RuleExamples } from '../example';

export const milestoneNotUndoneExamples: RuleExamples = {
  rule: 'milestone-not-undone',
  accept: [
    { name: 'what was done is done' },
    {
      name: 'what was not done is done now',
      previous: { tables: { systems: [{ remediation: 'none' }] } },
    },
    {
      name: 'it was never done',
      current: { tables: { systems: [{ remediation: 'none' }] } },
      previous: { tables: { systems: [{ remediation: 'drafted' }] } },
    },
    {
      name: 'the cell is blank, which is reported as such where it matters',
      current: { tables: { systems: [{ remediation: undefined }] } },
    },
    {
      name: 'it is the first return',
      current: { tables: { systems: [{ remediation: 'none' }] } },
      previous: 'none',
    },
  ],
  reject: [
    {
      name: 'a plan that was agreed is none',
      current: { tables: { systems: [{ remediation: 'none' }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'K5',
          entered: 'No plan',
          records: ['SYS-01'],
          message: 'Last quarter’s answer was “Plan agreed”.',
        },
      ],
    },
    {
      name: 'a milestone that was met is not',
      current: { tables: { measures: [{ measure: '5.data-marketplace-access', done: 'no' }] } },
      previous: { tables: { measures: [{ measure: '5.data-marketplace-access', done: 'yes' }] } },
      findings: [{ sheet: 'Measures', cells: 'G5', entered: 'No' }],
    },
    {
      name: 'a condition that was met is open',
      previous: { tables: { conditions: [{ status: 'met' }] } },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'E5',
          entered: 'Open',
          records: ['DLUHC-2023-001/C1'],
          message: 'Last quarter’s answer was “Met”.',
        },
      ],
    },
    {
      name: 'two services no longer meet the accessibility standard',
      current: {
        tables: {
          services: [{ accessibility: 'partly' }, { accessibility: 'partly' }],
        },
      },
      findings: [{ sheet: 'Services', cells: 'I5:I6', entered: 'Partly meets WCAG 2.1 AA' }],
    },
  ],
};
