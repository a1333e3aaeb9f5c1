import type { CriterionExamples } from '../example';

export const skillsPassedOnExamples: CriterionExamples = {
  criterion: 'skills-passed-on',
  examples: [
    {
      name: 'the contract says how',
      case: { category: 'resourcing contract' },
      answer: 'planned',
      result: 'aligned',
    },
    {
      name: 'it is left for later',
      case: { category: 'resourcing contract' },
      answer: 'will',
      result: 'aligned if',
    },
    {
      name: 'they do not',
      case: { category: 'resourcing contract' },
      answer: 'no',
      result: 'not aligned',
    },
    { name: 'the case is for no people', answer: 'no', result: 'not applicable' },
  ],
};
