import type { RuleExamples } from '../example';

export const datesInOrderExamples: RuleExamples = {
  rule: 'dates-in-order',
  accept: [
    { name: 'every date is after the one that comes first' },
    {
      name: 'an issue was resolved on the day on which it was raised',
      current: { tables: { issues: [{ raisedOn: '2023-08-14' }] } },
    },
    {
      name: 'the earlier date is blank',
      current: {
        tables: { issues: [{ raisedOn: undefined }], systems: [{ agreedOn: undefined }] },
      },
    },
  ],
  reject: [
    {
      name: 'an issue was resolved the day before it was raised',
      current: { tables: { issues: [{ raisedOn: '2023-08-15' }] } },
      findings: [
        {
          sheet: 'Data quality',
          cells: 'G5',
          entered: '14 August 2023',
          message: '“Resolved on” is before “Raised on”.',
        },
      ],
    },
    {
      name: 'two plans complete in the year before they were agreed',
      current: {
        tables: {
          systems: [{ completesOn: '2022-09-30' }, { system: 'SYS-02', completesOn: '2022-09-30' }],
        },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'M5:M6',
          entered: '30 September 2022',
          message: '“Plan completes on” is before “Plan agreed on”.',
        },
      ],
    },
    {
      name: 'an issue was due, and a blocker needed and resolved, before they were raised',
      current: {
        tables: {
          issues: [{ due: '2023-05-01' }],
          blockers: [{ neededBy: '2023-07-09', resolvedOn: '2023-07-09' }],
        },
      },
      findings: [
        { sheet: 'Data quality', cells: 'F5', entered: '1 May 2023' },
        { sheet: 'Blockers', cells: 'G5', entered: '9 July 2023' },
        { sheet: 'Blockers', cells: 'I5', entered: '9 July 2023' },
      ],
    },
  ],
};
