import type { RuleExamples } from '../example';

export const recordUniqueExamples: RuleExamples = {
  rule: 'record-unique',
  accept: [
    { name: 'each record has its row' },
    {
      name: 'two conditions belong to one decision',
      current: { tables: { conditions: [{}, { condition: 'C2' }] } },
    },
    {
      name: 'two records have no id',
      current: { tables: { systems: [{ system: undefined }, { system: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'a row was copied and its id left',
      current: {
        tables: { systems: [{}, { system: 'SYS-02' }, { system: 'SYS-01', name: 'Example two' }] },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'A7',
          entered: 'SYS-01',
          message: 'This record is already in row 5.',
        },
      ],
    },
    {
      name: 'a row was copied down',
      current: { tables: { people: [{}, {}, {}] } },
      findings: [{ sheet: 'People', cells: 'A6:A7', entered: 'Whole department', count: 2 }],
    },
    {
      name: 'a condition of a decision is there twice',
      current: { tables: { conditions: [{}, { status: 'met' }] } },
      findings: [{ sheet: 'Conditions', cells: 'B6', entered: 'DLUHC-2023-001/C1' }],
    },
    {
      name: 'two reasons answer one query',
      current: {
        tables: {
          reasons: [
            { rule: 'date-within-reason', record: 'SYS-01', reason: 'Example: it is very old.' },
            { rule: 'date-within-reason', record: 'SYS-01', reason: 'Example: it is quite new.' },
          ],
        },
      },
      findings: [{ sheet: 'Reasons', cells: 'B6', entered: 'date-within-reason/SYS-01' }],
    },
  ],
};
