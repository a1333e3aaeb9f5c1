import type { RuleExamples } from '../example';

export const withinBoundsExamples: RuleExamples = {
  rule: 'within-bounds',
  accept: [
    { name: 'every figure is possible' },
    { name: 'the least there can be', current: { tables: { systems: [{ legacyScore: 0 }] } } },
    { name: 'the most there can be', current: { tables: { systems: [{ legacyScore: 30 }] } } },
    {
      name: 'an answer stands in place of the figure',
      current: { tables: { systems: [{ legacyScore: 'not-applicable' }] } },
    },
    { name: 'a blank', current: { tables: { systems: [{ legacyScore: undefined }] } } },
    { name: 'nothing was spent', current: { tables: { spend: [{ spent: 0 }] } } },
    {
      name: 'the value of a measure may be negative',
      current: { tables: { measures: [{ value: -1 }] } },
    },
  ],
  reject: [
    {
      name: 'one more than there can be',
      current: { tables: { systems: [{ legacyScore: 31 }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'I5',
          entered: '31',
          message: '“Legacy score” is outside what is possible.',
          expected: 'A whole number from 0 to 30, or Not applicable or Withheld',
        },
      ],
    },
    {
      name: 'a count is negative',
      current: { tables: { people: [{ vacancies: -1 }] } },
      findings: [{ sheet: 'People', cells: 'C5', entered: '-1' }],
    },
    {
      name: 'an amount is a penny below nothing',
      current: { tables: { spend: [{ spent: -1 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '-£0.01',
          expected: 'An amount in pounds, £0 or more',
        },
      ],
    },
    {
      name: 'there is no commitment 22',
      current: { tables: { blockers: [{ commitment: 22 }] } },
      findings: [{ sheet: 'Blockers', cells: 'C5', entered: '22' }],
    },
  ],
};
