import type { RuleExamples } from '../example';

export const savingDecisionKnownExamples: RuleExamples = {
  rule: 'saving-decision-known',
  accept: [
    { name: 'the saving comes from a decision on the register' },
    {
      name: 'the saving comes from no decision',
      current: { tables: { savings: [{ reference: undefined }] } },
    },
    {
      name: 'offline',
      current: { tables: { savings: [{ reference: 'DLUHC-2099-999' }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'two savings refer to a decision that is not on the register',
      current: {
        tables: {
          savings: [
            { reference: 'DLUHC-2099-999' },
            { saving: 'SV-02', reference: 'DLUHC-2099-999' },
          ],
        },
      },
      findings: [
        {
          sheet: 'Savings',
          cells: 'C5:C6',
          entered: 'DLUHC-2099-999',
          records: ['SV-01', 'SV-02'],
        },
      ],
    },
    {
      name: 'the reference is on the register but for its hyphens',
      current: { tables: { savings: [{ reference: 'DLUHC2023001' }] } },
      findings: [{ sheet: 'Savings', cells: 'C5', entered: 'DLUHC2023001', fix: 'DLUHC-2023-001' }],
    },
  ],
};
