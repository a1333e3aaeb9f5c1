import type { RuleExamples } from '../example';

export const columnFoundExamples: RuleExamples = {
  rule: 'column-found',
  accept: [
    { name: 'every column is there' },
    {
      name: 'a column is known by its short name',
      current: { cells: { 'People!B4': 'Headcount' } },
    },
    { name: 'a column of the department’s own', current: { cells: { 'People!R4': 'Checked by' } } },
  ],
  reject: [
    {
      name: 'a header was written anew',
      current: { cells: { 'People!C4': 'Gaps' } },
      findings: [
        {
          sheet: 'People',
          cells: 'A4',
          entered: '',
          message: 'The People table has no column “Vacancies”.',
        },
      ],
    },
    {
      name: 'two headers are gone',
      current: { cells: { 'Blockers!C4': null, 'Blockers!I4': null } },
      findings: [
        {
          sheet: 'Blockers',
          cells: 'A4',
          entered: '',
          expected: 'A column with the header “Commitment”',
        },
        {
          sheet: 'Blockers',
          cells: 'A4',
          entered: '',
          expected: 'A column with the header “Resolved on”',
        },
      ],
    },
  ],
};
