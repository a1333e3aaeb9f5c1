import type { Criterion } from '../criterion';

/** Commitment 2: digital approaches and cross-functional teams in policy design and delivery. */
export const teamCrossFunctional: Criterion = {
  id: 'team-cross-functional',
  commitment: 2,
  title: 'Design policy and service in one team',
  question: 'Who designs the policy and the service?',
  answers: {
    together: {
      words: 'One team of policy, operations, digital and data people',
      result: 'aligned',
    },
    planned: {
      words: 'Separate teams now, with a date for one team',
      result: 'aligned if',
      condition:
        'One team of policy, operations, digital and data people is at work by the date that the case gives.',
    },
    apart: { words: 'Separate teams', result: 'not aligned' },
    'no-policy': { words: 'The work carries no policy', result: 'not applicable' },
  },
  why: 'A service that is designed after the policy is settled has to make up in cost what could have been left out of the rules. The commitment has no figure: the answer is judged.',

  bears: ({ category }) => category === 'digital service',
};
