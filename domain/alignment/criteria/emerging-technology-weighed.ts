import type { Criterion } from '../criterion';

/** Commitment 13: opportunities from emerging technologies are identified and captured. */
export const emergingTechnologyWeighed: Criterion = {
  id: 'emerging-technology-weighed',
  commitment: 13,
  title: 'Weigh what emerging technology could do',
  question:
    'Has the case weighed what artificial intelligence and other emerging technology could do?',
  answers: {
    weighed: { words: 'Yes, and says what follows', result: 'aligned' },
    will: {
      words: 'It will in the next phase',
      result: 'aligned if',
      condition: 'The next phase says what emerging technology could do, and what follows.',
    },
    no: { words: 'No', result: 'not aligned' },
  },
  why: 'Neither using it for its own sake nor leaving it out unseen: the roadmap asks that opportunities are looked for systematically. It gives no figure, so the answer is judged.',

  bears: ({ category }) => category === 'digital service' || category === 'specialist technology',
};
