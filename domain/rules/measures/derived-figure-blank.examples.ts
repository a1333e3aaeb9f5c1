import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const sheet = 'Measures';

export const derivedFigureBlankExamples: RuleExamples = {
  rule: 'derived-figure-blank',
  accept: [
    { name: 'figures stand only where they are asked for' },
    {
      name: 'a rating stands beside a figure that is worked out',
      current: measureRows({
        '18.vacancy-rate': { rating: 'amber', judge: 'Chief Digital Officer' },
      }),
    },
    {
      name: 'the row is for no measure of the roadmap',
      current: measureRows({ '18.vacancy-rate': { measure: 'cloud-share', value: 12 } }),
    },
  ],
  reject: [
    {
      name: 'percentages are typed that the People sheet gives',
      current: measureRows({
        '17.training': { value: 77.5 },
        '17.skills-recorded': { value: 77.5 },
        '18.vacancy-rate': { numerator: 0, denominator: 400 },
      }),
      findings: [
        {
          sheet,
          cells: 'D30:D31',
          entered: '77.5',
          message: 'This figure is not taken from here: it is worked out from the sheet People.',
        },
        { sheet, cells: 'E32', entered: '0' },
        { sheet, cells: 'F32', entered: '400' },
      ],
    },
    {
      name: 'a percentage is typed beside its two counts',
      current: measureRows({ '11.secure-by-design': { value: 80 } }),
      findings: [
        {
          sheet,
          cells: 'D21',
          entered: '80',
          message:
            'This figure is not taken from here: it is worked out from the numerator and the denominator.',
        },
      ],
    },
    {
      name: 'a milestone has a value, and a measure without a figure is called done',
      current: measureRows({
        '12.mobile-app-strategy': { value: 1 },
        '14.sustainability': { done: 'no' },
      }),
      findings: [
        { sheet, cells: 'D22', entered: '1' },
        { sheet, cells: 'G24', entered: 'No' },
      ],
    },
  ],
};
