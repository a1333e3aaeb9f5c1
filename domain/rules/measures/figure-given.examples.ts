import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const sheet = 'Measures';

export const figureGivenExamples: RuleExamples = {
  rule: 'figure-given',
  accept: [
    { name: 'every figure that is asked for here is given' },
    {
      name: 'a count of zero is a figure',
      current: measureRows({ '11.secure-by-design': { numerator: 0 } }),
    },
    {
      name: 'the measure is withheld',
      current: measureRows({
        '11.secure-by-design': { answer: 'withheld', numerator: undefined, denominator: undefined },
      }),
    },
    {
      name: 'the People sheet holds the figure',
      current: measureRows({ '18.vacancy-rate': { numerator: undefined } }),
    },
  ],
  reject: [
    {
      name: 'a ratio has neither of its counts',
      current: measureRows({
        '11.secure-by-design': { numerator: undefined, denominator: undefined },
      }),
      findings: [
        { sheet, cells: 'E21', entered: '', records: ['11.secure-by-design'] },
        { sheet, cells: 'F21', entered: '', records: ['11.secure-by-design'] },
      ],
    },
    {
      name: 'two milestones do not say whether they are done',
      current: measureRows({
        '3.one-login-strategy': { done: undefined },
        '12.mobile-app-strategy': { done: undefined },
      }),
      findings: [
        {
          sheet,
          cells: 'G8,G22',
          entered: '',
          message: 'The measure is reported and whether it is done is blank.',
        },
      ],
    },
    {
      name: 'a measure without a published figure has no rating',
      current: measureRows({ '14.sustainability': { rating: undefined } }),
      findings: [{ sheet, cells: 'I24', entered: '' }],
    },
  ],
};
