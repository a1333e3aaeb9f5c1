import type { RuleExamples } from '../example';

export const listWordExactExamples: RuleExamples = {
  rule: 'list-word-exact',
  accept: [
    { name: 'the words are as the lists have them' },
    {
      name: 'an unknown word is for another rule',
      current: { cells: { 'Systems!N5': 'Partial' } },
    },
  ],
  reject: [
    {
      name: 'a word was typed in lower case',
      current: { cells: { 'Return!B11': 'yes' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B11',
          entered: 'yes',
          fix: 'Yes',
          expected: 'Yes or No',
        },
      ],
    },
    {
      name: 'Excel turned a typed true into TRUE',
      current: { cells: { 'Data assets!C5': true } },
      findings: [{ sheet: 'Data assets', cells: 'C5', entered: 'TRUE', fix: 'Yes' }],
    },
    {
      name: 'not applicable was written short, in place of a figure',
      current: { cells: { 'Systems!I5': 'n/a' } },
      findings: [{ sheet: 'Systems', cells: 'I5', entered: 'n/a', fix: 'Not applicable' }],
    },
  ],
};
