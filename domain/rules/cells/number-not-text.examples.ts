import type { RuleExamples } from '../example';

export const numberNotTextExamples: RuleExamples = {
  rule: 'number-not-text',
  accept: [
    { name: 'figures are numbers' },
    { name: 'words are for another rule', current: { cells: { 'Services!C5': 'about 50,000' } } },
  ],
  reject: [
    {
      name: 'a count was pasted with its comma',
      current: { cells: { 'Services!C5': '52,000' } },
      findings: [
        {
          sheet: 'Services',
          cells: 'C5',
          entered: '52,000',
          fix: 52_000,
          message:
            '“All transactions” is a figure that the workbook holds as text. It has been read as the number.',
        },
      ],
    },
    {
      name: 'an amount was written in millions',
      current: { cells: { 'Spend!D5': '£1.2m' } },
      findings: [{ sheet: 'Spend', cells: 'D5', entered: '£1.2m', fix: 1_200_000 }],
    },
  ],
};
