import type { RuleExamples } from '../example';

export const blockerNeededSoonExamples: RuleExamples = {
  rule: 'blocker-needed-soon',
  accept: [
    {
      name: 'it must be gone on the day after the next quarter',
      current: { tables: { blockers: [{ neededBy: '2024-01-01' }] } },
    },
    {
      name: 'it is gone',
      current: { tables: { blockers: [{ neededBy: '2023-11-01', resolvedOn: '2023-09-20' }] } },
    },
    {
      name: 'the day is blank, which is reported as such',
      current: { tables: { blockers: [{ neededBy: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'it must be gone on the last day of the next quarter',
      current: { tables: { blockers: [{ neededBy: '2023-12-31' }] } },
      findings: [
        {
          sheet: 'Blockers',
          cells: 'G5',
          entered: '31 December 2023',
          records: ['B-01'],
          message: 'The blocker must be gone before the next quarter ends.',
        },
      ],
    },
    {
      name: 'it should have been gone on the last day of the quarter',
      current: { tables: { blockers: [{ neededBy: '2023-09-30' }] } },
      findings: [
        {
          sheet: 'Blockers',
          cells: 'G5',
          entered: '30 September 2023',
          message: 'The blocker should have been gone by the quarter’s end and still stands.',
        },
      ],
    },
  ],
};
