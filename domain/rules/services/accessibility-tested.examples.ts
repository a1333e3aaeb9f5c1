import type { RuleExamples } from '../example';

export const accessibilityTestedExamples: RuleExamples = {
  rule: 'accessibility-tested',
  accept: [
    { name: 'both services were tested' },
    {
      name: 'a service was not tested',
      current: { tables: { services: [{ accessibility: 'not-tested', testedOn: undefined }] } },
    },
    {
      name: 'a service does not meet the standard',
      current: { tables: { services: [{ accessibility: 'does-not', testedOn: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'both services meet the standard, and no audit has a day',
      current: { tables: { services: [{ testedOn: undefined }, { testedOn: undefined }] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'J5:J6',
          entered: '',
          records: ['signing-up-to-register-to-vote', 'apply-for-a-voter-card'],
        },
      ],
    },
  ],
};
