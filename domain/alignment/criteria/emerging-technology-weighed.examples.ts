import type { CriterionExamples } from '../example';

export const emergingTechnologyWeighedExamples: CriterionExamples = {
  criterion: 'emerging-technology-weighed',
  examples: [
    { name: 'it was weighed', answer: 'weighed', result: 'aligned' },
    { name: 'it will be', answer: 'will', result: 'aligned if' },
    { name: 'it was not', answer: 'no', result: 'not aligned' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
