import type { RuleExamples } from '../example';

export const numberWholeExamples: RuleExamples = {
  rule: 'number-whole',
  accept: [
    { name: 'counts are whole' },
    { name: 'pounds have pence', current: { tables: { spend: [{ spent: 195_000_050 }] } } },
    {
      name: 'an average may have decimals',
      current: { tables: { people: [{ daysToHire: 41.25 }] } },
    },
  ],
  reject: [
    {
      name: 'a share stands where a count belongs',
      current: { cells: { 'Services!H5': 0.85 } },
      findings: [
        {
          sheet: 'Services',
          cells: 'H5',
          entered: '0.85',
          message: '“Satisfied responses” holds a fraction where only whole ones can be counted.',
        },
      ],
    },
    {
      name: 'an amount was divided and not rounded',
      current: { cells: { 'Services!K5': 2.145 } },
      findings: [{ sheet: 'Services', cells: 'K5', entered: '2.145' }],
    },
  ],
};
