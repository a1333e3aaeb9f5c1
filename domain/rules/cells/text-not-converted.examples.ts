import type { RuleExamples } from '../example';

export const textNotConvertedExamples: RuleExamples = {
  rule: 'text-not-converted',
  accept: [
    { name: 'text is text' },
    { name: 'an id is a number', current: { cells: { 'Systems!A5': 1001 } } },
  ],
  reject: [
    {
      name: 'Excel turned the id MAR-1 into a date',
      current: { cells: { 'Systems!A5': { kind: 'date', serial: 44_986 } } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'A5',
          entered: '01/03/2023',
          message:
            '“System” holds a date, TRUE or FALSE where text belongs. It has been read as the text that it shows.',
        },
      ],
    },
    {
      name: 'a name became TRUE',
      current: { cells: { 'Systems!B5': true } },
      findings: [{ sheet: 'Systems', cells: 'B5', entered: 'TRUE' }],
    },
  ],
};
