import type { RuleExamples } from '../example';

export const dateWithinReasonExamples: RuleExamples = {
  rule: 'date-within-reason',
  accept: [
    { name: 'the dates are of these years' },
    {
      name: 'the first and the last day that nobody asks about',
      current: {
        tables: { systems: [{ lastTest: '2015-01-01', completesOn: '2035-12-31' }] },
      },
    },
    { name: 'a blank', current: { tables: { systems: [{ completesOn: undefined }] } } },
  ],
  reject: [
    {
      name: 'the day before',
      current: { tables: { systems: [{ lastTest: '2014-12-31' }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'E5',
          entered: '31 December 2014',
          message: '“Last resilience test” is a day before 2015.',
        },
      ],
    },
    {
      name: 'the day after',
      current: { tables: { systems: [{ completesOn: '2036-01-01' }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'M5',
          entered: '1 January 2036',
          message: '“Plan completes on” is a day after 2035.',
        },
      ],
    },
    {
      name: 'a reason says why the date is right',
      current: {
        tables: {
          systems: [{ supportEnds: '2040-12-31' }],
          reasons: [
            {
              rule: 'date-within-reason',
              record: 'SYS-01',
              reason: 'Example: the supplier is bound until 2040.',
            },
          ],
        },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'R5',
          entered: '31 December 2040',
          reason: 'Example: the supplier is bound until 2040.',
        },
      ],
    },
  ],
};
