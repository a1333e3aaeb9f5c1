import type { RuleExamples } from '../example';

export const numberReadableExamples: RuleExamples = {
  rule: 'number-readable',
  accept: [
    { name: 'figures are figures' },
    { name: 'none is 0', current: { tables: { people: [{ vacancies: 0 }] } } },
    { name: 'a figure is written as text', current: { cells: { 'Services!C5': '52,000' } } },
    {
      name: 'an answer stands in place of a figure, where one may',
      current: { tables: { systems: [{ users: 'withheld' }] } },
    },
    { name: 'a blank', current: { tables: { people: [{ daysToHire: undefined }] } } },
  ],
  reject: [
    {
      name: 'words stand in place of a figure',
      current: { cells: { 'Services!C5': 'about 50,000' } },
      findings: [
        {
          sheet: 'Services',
          cells: 'C5',
          entered: 'about 50,000',
          message: '“All transactions” holds something that is not a figure.',
          expected: 'A whole number, 0 or more, or Not applicable or Withheld',
        },
      ],
    },
    {
      name: 'a dash may mean anything',
      current: { cells: { 'People!C5': '-' } },
      findings: [{ sheet: 'People', cells: 'C5', entered: '-' }],
    },
    {
      name: 'nil is offered as 0, and not taken for it',
      current: { cells: { 'Systems!O5': 'nil' } },
      findings: [{ sheet: 'Systems', cells: 'O5', entered: 'nil', fix: 0 }],
    },
    {
      name: 'the figure is withheld where it may not be',
      current: { cells: { 'Spend!D5': 'Withheld' } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: 'Withheld',
          expected: 'An amount in pounds, £0 or more',
        },
      ],
    },
  ],
};
