import type { RuleExamples } from '../example';

export const sheetNameKeptExamples: RuleExamples = {
  rule: 'sheet-name-kept',
  accept: [
    { name: 'the sheets have their names' },
    { name: 'the name is in capitals', current: { sheets: { People: 'PEOPLE' } } },
  ],
  reject: [
    {
      name: 'a sheet has another name',
      current: { sheets: { People: 'DDaT staff' } },
      findings: [
        {
          sheet: 'DDaT staff',
          cells: '',
          entered: 'DDaT staff',
          message: 'The People table was found on a sheet named “DDaT staff”.',
          expected: 'A sheet named People',
        },
      ],
    },
    {
      name: 'the Return sheet has another name',
      current: { sheets: { Return: 'Front page' } },
      findings: [{ sheet: 'Front page', cells: '', entered: 'Front page' }],
    },
  ],
};
