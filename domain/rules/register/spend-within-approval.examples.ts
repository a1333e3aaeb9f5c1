import type { RuleExamples } from '../example';

export const spendWithinApprovalExamples: RuleExamples = {
  rule: 'spend-within-approval',
  accept: [
    { name: 'less has been spent than was approved' },
    {
      name: 'exactly what was approved has been spent',
      current: { tables: { spend: [{ spent: 480_000_000 }] } },
    },
    {
      name: 'the cell is blank, which is reported as such',
      current: { tables: { spend: [{ spent: undefined }] } },
    },
    {
      name: 'offline',
      current: { tables: { spend: [{ spent: 900_000_000 }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'a penny more has been spent than was approved',
      current: { tables: { spend: [{ spent: 480_000_001 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£4,800,000.01',
          records: ['DLUHC-2023-001'],
          message: 'More has been spent than the £4,800,000 that was approved.',
        },
      ],
    },
    {
      name: 'the approved amount in the row was raised, which does not help',
      current: { tables: { spend: [{ approved: 900_000_000, spent: 500_000_000 }] } },
      findings: [{ sheet: 'Spend', cells: 'D5', entered: '£5,000,000' }],
    },
    {
      name: 'a reason was given',
      current: {
        tables: {
          spend: [{ spent: 500_000_000 }],
          reasons: [
            {
              rule: 'spend-within-approval',
              record: 'DLUHC-2023-001',
              reason: 'Example: the Treasury agreed to the increase on 12 September.',
              answers: '£5,000,000',
            },
          ],
        },
      },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£5,000,000',
          reason: 'Example: the Treasury agreed to the increase on 12 September.',
        },
      ],
    },
  ],
};
