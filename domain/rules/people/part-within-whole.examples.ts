import type { RuleExamples } from '../example';

export const partWithinWholeExamples: RuleExamples = {
  rule: 'part-within-whole',
  accept: [
    { name: 'every part is within its whole' },
    {
      name: 'all of the headcount was trained, and nobody was counted of nobody',
      current: {
        tables: {
          people: [{ headcount: 400, trained: 400, seniorCivilServants: 0, seniorUpskilled: 0 }],
        },
      },
    },
    {
      name: 'the whole is withheld, or blank',
      current: { tables: { services: [{ responses: 'withheld' }, { started: undefined }] } },
    },
    {
      name: 'the column of the whole is missing',
      current: { cells: { 'People!B4': 'Remarks', 'People!H5': 401 } },
    },
  ],
  reject: [
    {
      name: 'one more was trained than there are',
      current: { tables: { people: [{ trained: 401 }] } },
      findings: [
        {
          sheet: 'People',
          cells: 'H5',
          entered: '401',
          message:
            '“Trained in the last year” is greater than “DDaT headcount”, which it is a part of.',
        },
      ],
    },
    {
      name: 'started and completed are swapped in both services',
      current: {
        tables: {
          services: [
            { started: 43_500, completed: 50_000 },
            { started: 43_500, completed: 50_000 },
          ],
        },
      },
      findings: [{ sheet: 'Services', cells: 'F5:F6', entered: '50,000' }],
    },
    {
      name: 'each of the other parts is greater than its whole',
      current: {
        tables: {
          services: [{ digitalTransactions: 52_001, satisfied: 2101 }, {}],
          people: [{ seniorUpskilled: 151, skillsRecorded: 401, rolesAligned: 401 }],
        },
      },
      findings: [
        { sheet: 'Services', cells: 'D5', entered: '52,001' },
        { sheet: 'Services', cells: 'H5', entered: '2,101' },
        { sheet: 'People', cells: 'G5', entered: '151' },
        { sheet: 'People', cells: 'I5', entered: '401' },
        { sheet: 'People', cells: 'J5', entered: '401' },
      ],
    },
  ],
};
