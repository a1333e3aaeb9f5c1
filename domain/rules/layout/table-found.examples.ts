import type { RuleExamples } from '../example';

export const tableFoundExamples: RuleExamples = {
  rule: 'table-found',
  accept: [
    { name: 'every table is there' },
    { name: 'a table has no rows', current: { tables: { blockers: [] } } },
    { name: 'a sheet has another name', current: { sheets: { People: 'Staff' } } },
  ],
  reject: [
    {
      name: 'a sheet was deleted',
      current: { without: ['Blockers'] },
      findings: [
        {
          sheet: 'Blockers',
          cells: '',
          entered: '',
          count: 0,
          message: 'The workbook has no Blockers table.',
        },
      ],
    },
  ],
};
