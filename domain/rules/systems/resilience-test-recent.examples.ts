import type { RuleExamples } from '../example';

const sheet = 'Systems';
const tested = (lastTest: string | undefined) => ({ tables: { systems: [{ lastTest }] } });

export const resilienceTestRecentExamples: RuleExamples = {
  rule: 'resilience-test-recent',
  accept: [
    { name: 'the system was tested in May' },
    { name: 'the 12 months begin on the day of the test', current: tested('2022-10-01') },
    {
      name: 'a system that is not nationally important was never tested',
      current: { tables: { systems: [{ nationallyImportant: 'no', lastTest: undefined }] } },
    },
    {
      name: 'the period cannot be read',
      current: { fields: { period: 'this quarter' }, ...tested('2020-01-01') },
    },
  ],
  reject: [
    {
      name: 'the test was a day too early',
      current: tested('2022-09-30'),
      findings: [
        {
          sheet,
          cells: 'E5',
          entered: '30 September 2022',
          expected: 'A day after 30 September 2022 and up to 30 September 2023',
        },
      ],
    },
    {
      name: 'there was no test',
      current: tested(undefined),
      findings: [
        {
          sheet,
          cells: 'E5',
          entered: '',
          message: 'The system is nationally important and has no resilience test.',
        },
      ],
    },
  ],
};
