import type { RuleExamples } from '../example';

export const conditionEvidencedExamples: RuleExamples = {
  rule: 'condition-evidenced',
  accept: [
    { name: 'the condition is open: neither day nor evidence is asked for' },
    {
      name: 'it is met, with day and evidence',
      current: {
        tables: {
          conditions: [
            { status: 'met', metOn: '2023-09-12', evidence: 'Example: assessment report.' },
          ],
        },
      },
    },
    {
      name: 'it is not met, and the row says why',
      current: {
        tables: { conditions: [{ status: 'not-met', evidence: 'Example: the alpha failed.' }] },
      },
    },
  ],
  reject: [
    {
      name: 'it is met, without day or evidence, offline',
      current: { tables: { conditions: [{ status: 'met' }] } },
      register: 'none',
      findings: [
        {
          sheet: 'Conditions',
          cells: 'F5',
          entered: '',
          message: 'The condition is met and the day on which it was met is blank.',
        },
        {
          sheet: 'Conditions',
          cells: 'G5',
          entered: '',
          message: 'The condition is met and nothing shows it.',
        },
      ],
    },
    {
      name: 'two conditions are not met, and one of them says why',
      current: {
        tables: {
          conditions: [
            { status: 'not-met', evidence: 'Example: the alpha failed.' },
            { condition: 'C2', status: 'not-met' },
          ],
        },
      },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'G6',
          entered: '',
          records: ['DLUHC-2023-001/C2'],
          message: 'The condition is not met and nothing says why.',
        },
      ],
    },
  ],
};
