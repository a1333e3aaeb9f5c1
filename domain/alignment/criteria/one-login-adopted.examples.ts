import type { CriterionExamples } from '../example';

export const oneLoginAdoptedExamples: CriterionExamples = {
  criterion: 'one-login-adopted',
  examples: [
    {
      name: 'the service signs people in by One Login, and its return shows that it has begun',
      answer: 'one-login',
      latest: { tables: { services: [{ oneLogin: 'onboarding' }] } },
      result: 'aligned',
      says: ['By GOV.UK One Login'],
    },
    {
      name: 'the case says One Login and the return says that nothing has started',
      answer: 'one-login',
      latest: { tables: { services: [{ oneLogin: 'not-started' }] } },
      result: 'aligned if',
      says: ['By GOV.UK One Login', 'has not started to move'],
    },
    {
      name: 'the move is planned',
      answer: 'later',
      latest: { tables: { services: [{ oneLogin: 'planned' }] } },
      result: 'aligned if',
      says: ['a dated plan', 'is planned and has not begun'],
    },
    { name: 'people sign in by something else', answer: 'other', result: 'not aligned' },
    { name: 'nobody signs in', answer: 'no-sign-in', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'no return has been made, so the answer stands alone',
      answer: 'one-login',
      latest: 'none',
      result: 'aligned',
    },
    {
      name: 'nobody outside government uses it',
      case: { publicFacing: false },
      result: 'not applicable',
    },
  ],
};
