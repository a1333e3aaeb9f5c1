import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const none = { numerator: 0, denominator: 0 };

export const denominatorNotZeroExamples: RuleExamples = {
  rule: 'denominator-not-zero',
  accept: [
    { name: 'there were five new services' },
    {
      name: 'there was one new service, and it does not comply',
      current: measureRows({ '11.secure-by-design': { numerator: 0, denominator: 1 } }),
    },
    {
      name: 'the measure is withheld',
      current: measureRows({ '11.secure-by-design': { ...none, answer: 'withheld' } }),
    },
  ],
  reject: [
    {
      name: 'there were no new services',
      current: measureRows({ '11.secure-by-design': none }),
      findings: [
        {
          sheet: 'Measures',
          cells: 'F21',
          entered: '0',
          message: 'The denominator is 0, which says that there were no new services.',
        },
      ],
    },
    {
      name: 'there were none, and a reason says so',
      current: {
        tables: {
          ...measureRows({ '11.secure-by-design': none }).tables,
          reasons: [
            {
              rule: 'denominator-not-zero',
              record: '11.secure-by-design',
              reason: 'Example: no service began this quarter.',
            },
          ],
        },
      },
      findings: [
        {
          sheet: 'Measures',
          cells: 'F21',
          entered: '0',
          reason: 'Example: no service began this quarter.',
        },
      ],
    },
  ],
};
