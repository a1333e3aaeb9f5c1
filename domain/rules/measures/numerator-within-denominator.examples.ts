import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const counted = (numerator: number | undefined, denominator: number | undefined) =>
  measureRows({ '11.secure-by-design': { numerator, denominator } });

export const numeratorWithinDenominatorExamples: RuleExamples = {
  rule: 'numerator-within-denominator',
  accept: [
    { name: '4 of 5 new services comply' },
    { name: 'all of them comply', current: counted(5, 5) },
    { name: 'there were no new services', current: counted(0, 0) },
    { name: 'a blank is for another rule', current: counted(5, undefined) },
  ],
  reject: [
    {
      name: 'the two counts are swapped',
      current: counted(5, 4),
      findings: [
        {
          sheet: 'Measures',
          cells: 'E21',
          entered: '5',
          message: 'The numerator is greater than the denominator, which is 4.',
        },
      ],
    },
    {
      name: 'something is counted of nothing',
      current: counted(1, 0),
      findings: [{ sheet: 'Measures', cells: 'E21', entered: '1', expected: '0 or less' }],
    },
  ],
};
