import type { RuleExamples } from '../example';

export const headerUniqueExamples: RuleExamples = {
  rule: 'header-unique',
  accept: [
    { name: 'each header is there once' },
    {
      name: 'one header is known in two tables',
      current: { cells: { 'Data quality!A4': 'Issue id' } },
    },
  ],
  reject: [
    {
      name: 'a column was copied',
      current: { cells: { 'People!R4': 'Vacancies', 'People!R5': 50 } },
      findings: [
        {
          sheet: 'People',
          cells: 'R4',
          entered: 'Vacancies',
          message:
            'There is another column “Vacancies” in this table, and this one has not been read.',
        },
      ],
    },
  ],
};
