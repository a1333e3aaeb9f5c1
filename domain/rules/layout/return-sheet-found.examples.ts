import type { RuleExamples } from '../example';

export const returnSheetFoundExamples: RuleExamples = {
  rule: 'return-sheet-found',
  accept: [
    { name: 'the Return sheet is there' },
    { name: 'it has another name', current: { sheets: { Return: 'Front page' } } },
  ],
  reject: [
    {
      name: 'only the tables were sent',
      current: { without: ['Return'] },
      findings: [
        {
          sheet: 'Return',
          cells: '',
          entered: '',
          count: 0,
          message: 'The workbook has no Return sheet, so nobody can tell whose return it is.',
        },
      ],
    },
  ],
};
