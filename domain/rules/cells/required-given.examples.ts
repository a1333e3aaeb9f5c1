import type { RuleExamples } from '../example';

export const requiredGivenExamples: RuleExamples = {
  rule: 'required-given',
  accept: [
    { name: 'all that is always asked for is given' },
    { name: 'none is 0', current: { tables: { people: [{ vacancies: 0 }] } } },
    {
      name: 'what is asked for only at times is blank',
      current: { tables: { systems: [{ supplier: undefined, hostingPlanDate: undefined }] } },
    },
    {
      name: 'a row is blank above a record',
      current: {
        tables: {
          reasons: [
            {},
            { rule: 'date-within-reason', record: 'all', reason: 'Example: a plan to 2040.' },
          ],
        },
      },
    },
    {
      name: 'what cannot be read is not blank',
      current: { cells: { 'People!C5': 'about 50' } },
    },
  ],
  reject: [
    {
      name: 'two of three systems have a blank',
      current: {
        tables: {
          systems: [
            { hosting: undefined },
            { system: 'SYS-02' },
            { system: 'SYS-03', hosting: undefined },
          ],
        },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'G5,G7',
          entered: '',
          count: 2,
          records: ['SYS-01', 'SYS-03'],
          message: '“Hosting” is blank.',
          action:
            'Choose from the list in the cell. If the row is not needed, clear the whole row.',
          expected: 'In an aligned environment, Plan agreed, No plan or Not applicable',
        },
      ],
    },
    {
      name: 'a field of the Return sheet holds a space',
      current: { fields: { contactName: undefined }, cells: { 'Return!B7': ' ' } },
      findings: [{ sheet: 'Return', cells: 'B7', entered: '', records: [], action: 'Fill it in.' }],
    },
    {
      name: 'a count is blank',
      current: { tables: { people: [{ vacancies: undefined }] } },
      findings: [
        {
          sheet: 'People',
          cells: 'C5',
          entered: '',
          action:
            'Fill it in. If there were none, give 0; if the row is not needed, clear the whole row.',
        },
      ],
    },
    {
      name: 'a record has lost its id',
      current: { tables: { blockers: [{ blocker: undefined }] } },
      findings: [{ sheet: 'Blockers', cells: 'A5', entered: '', records: ['row 5'] }],
    },
    {
      name: 'a cell that the template fills was emptied',
      current: { tables: { spend: [{ reference: undefined }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'A5',
          entered: '',
          action:
            'The template fills this cell: copy it from a new template, or delete the row if it is not yours.',
        },
      ],
    },
  ],
};
