import type { CriterionExamples } from '../example';

export const mobileConsideredExamples: CriterionExamples = {
  criterion: 'mobile-considered',
  examples: [
    { name: 'all of it works on a phone', answer: 'phone', result: 'aligned' },
    { name: 'some of it does', answer: 'part', result: 'aligned if' },
    { name: 'it does not', answer: 'no', result: 'not aligned' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'nobody outside government uses it',
      case: { publicFacing: false },
      answer: 'no',
      result: 'not applicable',
    },
  ],
};
