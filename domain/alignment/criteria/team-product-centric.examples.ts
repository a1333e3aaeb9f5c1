import type { CriterionExamples } from '../example';

export const teamProductCentricExamples: CriterionExamples = {
  criterion: 'team-product-centric',
  examples: [
    {
      name: 'a lasting product team looks after it',
      answer: 'product',
      latest: { tables: { people: [{ productLevel: 'good' }] } },
      result: 'aligned',
      says: ['A lasting product team'],
    },
    {
      name: 'the return assesses the department as not yet good',
      answer: 'will',
      result: 'aligned if',
      says: ['Such a team will be formed', 'not yet good'],
    },
    { name: 'the team is dissolved', answer: 'project', result: 'not aligned' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
