import type { RuleExamples } from '../example';

export const dateNotTextExamples: RuleExamples = {
  rule: 'date-not-text',
  accept: [
    { name: 'dates are dates' },
    { name: 'what names no day is for another rule', current: { cells: { 'Systems!M5': 'Q3' } } },
  ],
  reject: [
    {
      name: 'a date as text is read with the day first',
      current: { cells: { 'Systems!E5': '05/06/2023' } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'E5',
          entered: '05/06/2023',
          fix: 45_082,
          message:
            '“Last resilience test” is a date that the workbook holds as text. It has been read as 5 June 2023.',
        },
      ],
    },
    {
      name: 'the month is in words',
      current: { cells: { 'Systems!E5': '1st September 2023' } },
      findings: [{ sheet: 'Systems', cells: 'E5', entered: '1st September 2023', fix: 45_170 }],
    },
  ],
};
