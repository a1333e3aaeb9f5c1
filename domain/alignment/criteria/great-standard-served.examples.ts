import type { CriterionExamples } from '../example';

export const greatStandardServedExamples: CriterionExamples = {
  criterion: 'great-standard-served',
  examples: [
    { name: 'the case names the figures that it will raise', answer: 'raises', result: 'aligned' },
    {
      name: 'the figures stay where they are, and the return rates the service as not yet great',
      answer: 'keeps',
      latest: { tables: { services: [{ ownRating: 'not-yet-great' }] } },
      result: 'aligned if',
      says: ['keeps the figures', 'not yet great'],
    },
    { name: 'the service is not on the list', answer: 'not-service', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'the case buys licences',
      case: { category: 'commodity technology or licences' },
      answer: 'raises',
      result: 'not applicable',
    },
  ],
};
