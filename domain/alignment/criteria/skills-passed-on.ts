import type { Criterion } from '../criterion';

/** Commitment 17: DDaT professionals learn every year, and their skills are recorded. */
export const skillsPassedOn: Criterion = {
  id: 'skills-passed-on',
  commitment: 17,
  title: 'Pass skills on to civil servants',
  question: 'How do the people whom the contract brings pass their skills on?',
  answers: {
    planned: {
      words: 'The contract says what is passed on, to whom and by when',
      result: 'aligned',
    },
    will: {
      words: 'It will be agreed after the contract is let',
      result: 'aligned if',
      condition: 'What is passed on, to whom and by when is in the contract before it is let.',
    },
    no: { words: 'They do not', result: 'not aligned' },
  },
  why: 'Skills that leave with the contractor are bought again.',

  bears: ({ category }) => category === 'resourcing contract',
};
