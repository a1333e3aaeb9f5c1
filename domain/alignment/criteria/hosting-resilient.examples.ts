import type { CriterionExamples } from '../example';

export const hostingResilientExamples: CriterionExamples = {
  criterion: 'hosting-resilient',
  examples: [
    { name: 'it is hosted and tested', answer: 'aligned', result: 'aligned' },
    {
      name: 'the case says so and the return shows that the system has no hosting plan',
      case: { subject: 'SYS-01' },
      answer: 'aligned',
      latest: { tables: { systems: [{ hosting: 'none' }] } },
      result: 'aligned if',
      says: ['In an aligned environment', 'without a hosting plan'],
    },
    { name: 'a plan says when', answer: 'planned', result: 'aligned if' },
    { name: 'there is no plan', answer: 'no', result: 'not aligned' },
    { name: 'it changes no such system', answer: 'no-system', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
