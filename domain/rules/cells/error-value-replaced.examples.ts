import type { RuleExamples } from '../example';

export const errorValueReplacedExamples: RuleExamples = {
  rule: 'error-value-replaced',
  accept: [
    { name: 'every cell has a value' },
    {
      name: 'an error value stands outside the columns of the form',
      current: { cells: { 'People!S5': { kind: 'error', shown: '#REF!' } } },
    },
  ],
  reject: [
    {
      name: 'a formula lost the cells that it read',
      current: { cells: { 'People!C5': { kind: 'error', shown: '#REF!' } } },
      findings: [
        {
          sheet: 'People',
          cells: 'C5',
          entered: '#REF!',
          records: ['Whole department'],
          message: '“Vacancies” shows an error value, so there is nothing to read.',
          expected: 'A whole number, 0 or more',
        },
      ],
    },
    {
      name: 'the same error was copied down a column',
      current: {
        cells: {
          'Services!K5': { kind: 'error', shown: '#DIV/0!' },
          'Services!K6': { kind: 'error', shown: '#DIV/0!' },
        },
      },
      findings: [{ sheet: 'Services', cells: 'K5:K6', entered: '#DIV/0!', count: 2 }],
    },
    {
      name: 'the contact is looked up and not found',
      current: { cells: { 'Return!B7': { kind: 'error', shown: '#N/A' } } },
      findings: [{ sheet: 'Return', cells: 'B7', entered: '#N/A', records: [], expected: 'Text' }],
    },
  ],
};
