import type { RuleExamples } from '../example';

const ahead = '2023-10-01';

export const eventNotAheadExamples: RuleExamples = {
  rule: 'event-not-ahead',
  accept: [
    { name: 'everything happened by the quarter’s end' },
    {
      name: 'a system was tested on the quarter’s last day',
      current: { tables: { systems: [{ lastTest: '2023-09-30' }] } },
    },
    {
      name: 'a plan completes later',
      current: { tables: { systems: [{ completesOn: '2030-01-01' }] } },
    },
    {
      name: 'One Login is planned for a later day',
      current: { tables: { services: [{ oneLogin: 'planned', oneLoginOn: ahead }] } },
    },
    {
      name: 'the period cannot be read',
      current: { fields: { period: 'this quarter' }, tables: { systems: [{ lastTest: ahead }] } },
    },
  ],
  reject: [
    {
      name: 'two systems were tested on the day after the quarter’s end',
      current: {
        tables: { systems: [{ lastTest: ahead }, { system: 'SYS-02', lastTest: ahead }] },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'E5:E6',
          entered: '1 October 2023',
          message:
            'This day is after the end of the quarter, 30 September 2023, and yet it is of something that has happened.',
        },
      ],
    },
    {
      name: 'every other day that something happened is ahead',
      current: {
        tables: {
          services: [
            { testedOn: ahead, oneLoginOn: ahead },
            { oneLogin: 'live', oneLoginOn: ahead },
          ],
          systems: [{ agreedOn: ahead }],
          issues: [{ raisedOn: ahead, resolvedOn: ahead }],
          conditions: [{ metOn: ahead }],
          blockers: [{ raisedOn: ahead, resolvedOn: ahead }],
        },
      },
      findings: [
        { sheet: 'Services', cells: 'J5', entered: '1 October 2023' },
        { sheet: 'Services', cells: 'M5:M6', entered: '1 October 2023' },
        { sheet: 'Systems', cells: 'L5', entered: '1 October 2023' },
        { sheet: 'Data quality', cells: 'E5', entered: '1 October 2023' },
        { sheet: 'Data quality', cells: 'G5', entered: '1 October 2023' },
        { sheet: 'Conditions', cells: 'F5', entered: '1 October 2023' },
        { sheet: 'Blockers', cells: 'F5', entered: '1 October 2023' },
        { sheet: 'Blockers', cells: 'I5', entered: '1 October 2023' },
      ],
    },
  ],
};
