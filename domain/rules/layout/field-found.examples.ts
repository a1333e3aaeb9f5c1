import type { RuleExamples } from '../example';

export const fieldFoundExamples: RuleExamples = {
  rule: 'field-found',
  accept: [
    { name: 'every field is there' },
    {
      name: 'a label was written over, and the field still has its name',
      current: { cells: { 'Return!A7': 'Ask for' } },
    },
    { name: 'the whole sheet is for another rule', current: { without: ['Return'] } },
  ],
  reject: [
    {
      name: 'neither name nor label is left',
      current: { sheets: { Return: 'Front page' }, cells: { 'Return!A7': null } },
      findings: [
        {
          sheet: 'Front page',
          cells: '',
          entered: '',
          message: 'The Return sheet has no field “Contact name”.',
        },
      ],
    },
  ],
};
