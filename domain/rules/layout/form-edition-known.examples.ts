import type { RuleExamples } from '../example';

export const formEditionKnownExamples: RuleExamples = {
  rule: 'form-edition-known',
  accept: [
    { name: 'the edition is the one in use' },
    { name: 'there is no Return sheet: another rule says so', current: { without: ['Return'] } },
    {
      name: 'an error value is for another rule',
      current: { cells: { 'Return!B6': { kind: 'error', shown: '#N/A' } } },
    },
  ],
  reject: [
    {
      name: 'the workbook is of an earlier edition',
      current: { fields: { formEdition: '2019-22/3' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B6',
          entered: '2019-22/3',
          message: 'The return is on an edition of the form that is not in use.',
          expected: '2022-25/1',
        },
      ],
    },
    {
      name: 'the edition is written in another way',
      current: { fields: { formEdition: '2022–25 / 1' } },
      findings: [{ sheet: 'Return', cells: 'B6', entered: '2022–25 / 1', fix: '2022-25/1' }],
    },
  ],
};
