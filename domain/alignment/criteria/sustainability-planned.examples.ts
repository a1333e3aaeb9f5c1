import type { CriterionExamples } from '../example';

export const sustainabilityPlannedExamples: CriterionExamples = {
  criterion: 'sustainability-planned',
  examples: [
    { name: 'it says how much and how that falls', answer: 'planned', result: 'aligned' },
    { name: 'it will say so', answer: 'will', result: 'aligned if' },
    { name: 'it does nothing', answer: 'no', result: 'not aligned' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'it is a contract for people',
      case: { category: 'resourcing contract' },
      result: 'not applicable',
    },
  ],
};
