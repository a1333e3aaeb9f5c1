import type { RuleExamples } from '../example';

export const blockerAgedExamples: RuleExamples = {
  rule: 'blocker-aged',
  accept: [
    { name: 'the blocker was raised in the quarter' },
    {
      name: 'it was raised 180 days before the quarter ended',
      current: { tables: { blockers: [{ raisedOn: '2023-04-03' }] } },
    },
    {
      name: 'it is old and gone',
      current: { tables: { blockers: [{ raisedOn: '2022-06-01', resolvedOn: '2023-08-01' }] } },
    },
    {
      name: 'the day is blank, which is reported as such',
      current: { tables: { blockers: [{ raisedOn: undefined }] } },
    },
    {
      name: 'the quarter cannot be read, which is reported as such',
      current: {
        fields: { period: 'last quarter' },
        tables: { blockers: [{ raisedOn: '2022-06-01' }] },
      },
    },
  ],
  reject: [
    {
      name: 'it was raised 181 days before the quarter ended',
      current: { tables: { blockers: [{ raisedOn: '2023-04-02' }] } },
      findings: [
        {
          sheet: 'Blockers',
          cells: 'F5',
          entered: '2 April 2023',
          records: ['B-01'],
          message:
            'The blocker was raised more than 180 days before the quarter’s end and still stands.',
        },
      ],
    },
  ],
};
