import type { CriterionExamples } from '../example';

export const rolesInFrameworkExamples: CriterionExamples = {
  criterion: 'roles-in-framework',
  examples: [
    {
      name: 'they are',
      case: { category: 'resourcing contract' },
      answer: 'yes',
      result: 'aligned',
    },
    {
      name: 'they will be',
      case: { category: 'resourcing contract' },
      answer: 'will',
      result: 'aligned if',
    },
    {
      name: 'they are not',
      case: { category: 'resourcing contract' },
      answer: 'no',
      result: 'not aligned',
    },
    { name: 'the case is for no people', answer: 'no', result: 'not applicable' },
  ],
};
