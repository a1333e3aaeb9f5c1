import type { RuleExamples } from '../example';

export const countNotPercentageExamples: RuleExamples = {
  rule: 'count-not-percentage',
  accept: [
    { name: 'counts are counts' },
    { name: 'the count happens to be 85', current: { tables: { people: [{ trained: 85 }] } } },
  ],
  reject: [
    {
      name: 'a percentage was typed where a count belongs',
      current: { cells: { 'Services!H5': '85%' } },
      findings: [
        {
          sheet: 'Services',
          cells: 'H5',
          entered: '85%',
          message: '“Satisfied responses” holds a percentage.',
          expected: 'A whole number, 0 or more, or Not applicable or Withheld',
        },
      ],
    },
    {
      name: 'a percentage was typed where an amount belongs',
      current: { cells: { 'Spend!D5': '40 %' } },
      findings: [{ sheet: 'Spend', cells: 'D5', entered: '40 %' }],
    },
    {
      name: 'a percentage was typed as the numerator of a measure',
      current: { cells: { 'Measures!E5': '80%' } },
      findings: [{ sheet: 'Measures', cells: 'E5', entered: '80%' }],
    },
  ],
};
