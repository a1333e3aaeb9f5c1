import type { Criterion } from '../criterion';

/** Commitment 14: more sustainable technology and services throughout their lifecycle. */
export const sustainabilityPlanned: Criterion = {
  id: 'sustainability-planned',
  commitment: 14,
  title: 'Plan for less energy and waste over the whole life',
  question: 'What does the case do about energy and waste over the whole life?',
  answers: {
    planned: { words: 'It says how much is used and how that falls', result: 'aligned' },
    will: {
      words: 'It will say so before it buys',
      result: 'aligned if',
      condition:
        'The case says how much energy and waste it makes and how that falls, before it buys.',
    },
    no: { words: 'Nothing', result: 'not aligned' },
  },
  why: 'What a service uses is settled when it is bought. The roadmap gives no figure, so the answer is judged.',

  bears: ({ category }) => category !== 'resourcing contract',
};
