import type { Criterion } from '../criterion';

/** Commitment 12: more mobile access to government services. */
export const mobileConsidered: Criterion = {
  id: 'mobile-considered',
  commitment: 12,
  title: 'Let people use the service on a phone',
  question: 'How will people use the service on a phone?',
  answers: {
    phone: { words: 'All of it works on a phone', result: 'aligned' },
    part: {
      words: 'Some of it does, with a dated plan for the rest',
      result: 'aligned if',
      condition: 'The rest works on a phone by the date that the case gives.',
    },
    no: { words: 'It needs a larger screen', result: 'not aligned' },
  },
  why: 'The departments agreed to increase mobile access. The roadmap gives no figure, so the answer is judged.',

  bears: ({ category, publicFacing }) => publicFacing && category === 'digital service',
};
