import type { RuleExamples } from '../example';

const sheet = 'Services';

export const oneLoginDatedExamples: RuleExamples = {
  rule: 'one-login-dated',
  accept: [
    { name: 'onboarding has begun, with its day' },
    {
      name: 'nothing is planned, and One Login does not apply',
      current: {
        tables: {
          services: [
            { oneLogin: 'not-started', oneLoginOn: undefined },
            { oneLogin: 'not-applicable', oneLoginOn: undefined },
          ],
        },
      },
    },
  ],
  reject: [
    {
      name: 'one service is planned and one is live, neither with a date',
      current: {
        tables: {
          services: [
            { oneLogin: 'planned', oneLoginOn: undefined },
            { oneLogin: 'live', oneLoginOn: undefined },
          ],
        },
      },
      findings: [
        {
          sheet,
          cells: 'M5',
          entered: '',
          message: 'One Login is planned and the date is blank.',
        },
        {
          sheet,
          cells: 'M6',
          entered: '',
          message: 'Onboarding to One Login has begun and the date is blank.',
        },
      ],
    },
  ],
};
