import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const sheet = 'Measures';

export const ratingExplainedExamples: RuleExamples = {
  rule: 'rating-explained',
  accept: [
    { name: 'every rating has its judge and its reason' },
    {
      name: 'a measure with a figure has no rating',
      current: measureRows({ '18.vacancy-rate': { rating: undefined, judge: undefined } }),
    },
  ],
  reject: [
    {
      name: 'nobody is named for two ratings, and one has no narrative',
      current: measureRows({
        '14.sustainability': { judge: undefined },
        '18.vacancy-rate': { rating: 'red', judge: undefined, narrative: undefined },
      }),
      findings: [
        {
          sheet,
          cells: 'J24,J32',
          entered: '',
          message: 'A delivery confidence is given and not whose it is.',
        },
        {
          sheet,
          cells: 'P32',
          entered: '',
          message: 'A delivery confidence is given and the narrative does not say why.',
        },
      ],
    },
  ],
};
