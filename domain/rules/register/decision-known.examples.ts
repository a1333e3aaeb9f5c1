import type { RuleExamples } from '../example';

export const decisionKnownExamples: RuleExamples = {
  rule: 'decision-known',
  accept: [
    { name: 'the decision is on the register' },
    {
      name: 'the reference is blank, which is reported as such',
      current: { tables: { spend: [{ reference: undefined }] } },
    },
    {
      name: 'the register cannot be seen offline',
      current: { tables: { spend: [{ reference: 'DLUHC-2099-999' }] } },
      register: 'none',
    },
    {
      name: 'the register is that of another organisation',
      register: { organisation: 'dwp', decisions: [] },
    },
  ],
  reject: [
    {
      name: 'the department has no such decision',
      current: { tables: { spend: [{ reference: 'DLUHC-2099-999' }], conditions: [] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'A5',
          entered: 'DLUHC-2099-999',
          records: ['DLUHC-2099-999'],
          message: 'This decision is not on the department’s register of decisions.',
        },
      ],
    },
    {
      name: 'the reference is on the register but for case and spaces',
      current: { tables: { spend: [{ reference: 'dluhc 2023 001' }] } },
      findings: [{ sheet: 'Spend', cells: 'A5', entered: 'dluhc 2023 001', fix: 'DLUHC-2023-001' }],
    },
    {
      name: 'the decision has a row already, so that putting it right would make two',
      current: { tables: { spend: [{}, { reference: 'DLUHC-2023-1' }] } },
      findings: [{ sheet: 'Spend', cells: 'A6', entered: 'DLUHC-2023-1' }],
    },
    {
      name: 'the reference of a condition lacks its hyphens',
      current: { tables: { conditions: [{ reference: 'DLUHC2023001' }] } },
      findings: [
        { sheet: 'Conditions', cells: 'A5', entered: 'DLUHC2023001', fix: 'DLUHC-2023-001' },
      ],
    },
    {
      name: 'two conditions belong to an unknown decision',
      current: {
        tables: {
          conditions: [
            { reference: 'DLUHC-2099-999' },
            { reference: 'DLUHC-2099-999', condition: 'C2' },
          ],
        },
      },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'A5:A6',
          entered: 'DLUHC-2099-999',
          records: ['DLUHC-2099-999/C1', 'DLUHC-2099-999/C2'],
        },
      ],
    },
  ],
};
