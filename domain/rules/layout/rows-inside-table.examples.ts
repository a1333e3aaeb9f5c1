import type { RuleExamples } from '../example';

export const rowsInsideTableExamples: RuleExamples = {
  rule: 'rows-inside-table',
  accept: [
    { name: 'every row is inside its table' },
    {
      name: 'a spare row is filled',
      current: { tables: { conditions: [{}, { condition: 'C2' }] } },
    },
    {
      name: 'what stands beside the columns below a table is not a row',
      current: { cells: { 'Conditions!K9': 'Our own note' } },
    },
  ],
  reject: [
    {
      name: 'a row was pasted below the table',
      current: {
        cells: {
          'Conditions!A6': 'DLUHC-2023-001',
          'Conditions!B6': 'C2',
          'Conditions!E6': 'Open',
        },
      },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'A6',
          entered: '6',
          message: 'Row 6 stands below the edge of the Conditions table, and has been read.',
        },
      ],
    },
    {
      name: 'several rows were pasted below the table',
      current: {
        cells: { 'Conditions!B6': 'C2', 'Conditions!B7': 'C3', 'Conditions!B9': 'C4' },
      },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'A6',
          entered: '6:7,9',
          message:
            'Rows 6 to 7, 9 stand below the edge of the Conditions table, and have been read.',
        },
      ],
    },
  ],
};
