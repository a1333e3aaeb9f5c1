import type { RuleExamples } from '../example';

const sheet = 'Systems';

export const testOutcomeGivenExamples: RuleExamples = {
  rule: 'test-outcome-given',
  accept: [
    { name: 'the test has its day and its outcome' },
    {
      name: 'the system was never tested',
      current: { tables: { systems: [{ lastTest: undefined, testOutcome: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'one test has no outcome, and one outcome has no day',
      current: {
        tables: {
          systems: [{ testOutcome: undefined }, { system: 'SYS-02', lastTest: undefined }],
        },
      },
      findings: [
        {
          sheet,
          cells: 'F5',
          entered: '',
          message: 'The day of a resilience test is given and its outcome is blank.',
        },
        {
          sheet,
          cells: 'E6',
          entered: '',
          message: 'The outcome of a resilience test is given and its day is blank.',
        },
      ],
    },
  ],
};
