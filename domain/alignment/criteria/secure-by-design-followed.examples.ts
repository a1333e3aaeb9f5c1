import type { CriterionExamples } from '../example';

export const secureByDesignFollowedExamples: CriterionExamples = {
  criterion: 'secure-by-design-followed',
  examples: [
    {
      name: 'a new service whose plan has the activities of Secure by Design',
      answer: 'yes',
      result: 'aligned',
      says: ['Yes, and its activities are in the plan'],
    },
    { name: 'the activities are not yet in the plan', answer: 'planned', result: 'aligned if' },
    { name: 'a new service without Secure by Design', answer: 'no', result: 'not aligned' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'a change to a service that is live',
      case: { newService: false },
      result: 'not applicable',
    },
  ],
};
