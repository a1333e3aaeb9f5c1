import type { RuleExamples } from '../example';

export const listWordKnownExamples: RuleExamples = {
  rule: 'list-word-known',
  accept: [
    { name: 'the words are those of the lists' },
    { name: 'the case is for another rule', current: { cells: { 'Return!B11': 'yes' } } },
    { name: 'a blank', current: { tables: { systems: [{ funding: undefined, redRated: 'no' }] } } },
  ],
  reject: [
    {
      name: 'a word was pasted over the list',
      current: { cells: { 'Systems!N5': 'Partial' } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'N5',
          entered: 'Partial',
          message: '“Remediation funding” is not one of the words of its list.',
          expected: 'Fully funded, Partly funded or Not funded',
        },
      ],
    },
    {
      name: 'not applicable is no answer here',
      current: { cells: { 'Services!N5': 'N/A', 'Services!N6': 'N/A' } },
      findings: [
        { sheet: 'Services', cells: 'N5:N6', entered: 'N/A', expected: 'Great or Not yet great' },
      ],
    },
  ],
};
