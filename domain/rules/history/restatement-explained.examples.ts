import type { RuleExamples } from '../example';

export const restatementExplainedExamples: RuleExamples = {
  rule: 'restatement-explained',
  accept: [
    { name: 'the quarter was not submitted before', current: { tables: { systems: [] } } },
    { name: 'nothing differs from the version submitted before', lastVersion: {} },
    {
      name: 'only words and dates differ',
      lastVersion: {
        fields: { narrative: 'Example: other words.' },
        tables: { spend: [{ narrative: 'Example: other words.' }] },
      },
    },
    {
      name: 'an amount from the register differs',
      lastVersion: { tables: { spend: [{ approved: 500_000_000 }] } },
    },
    {
      name: 'a blocker is new: no progress is worked out from it',
      lastVersion: { tables: { blockers: [] } },
    },
  ],
  reject: [
    {
      name: 'the spend is restated',
      lastVersion: { tables: { spend: [{ spent: 190_000_000 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£1,950,000',
          records: ['DLUHC-2023-001'],
          message: 'This was £1,900,000 in the version submitted before, and is £1,950,000 now.',
        },
      ],
    },
    {
      name: 'a figure was blank, and an answer was another one',
      lastVersion: {
        tables: {
          people: [{ daysToHire: undefined }],
          systems: [{ remediation: 'drafted' }],
        },
      },
      findings: [
        {
          sheet: 'Systems',
          cells: 'K5',
          entered: 'Plan agreed',
          message:
            'This was Plan in draft in the version submitted before, and is Plan agreed now.',
        },
        {
          sheet: 'People',
          cells: 'E5',
          entered: '41.5',
          message: 'This was blank in the version submitted before, and is 41.5 now.',
        },
      ],
    },
    {
      name: 'a system was added and another one taken out',
      current: { tables: { systems: [{}, { system: 'SYS-02' }] } },
      lastVersion: { tables: { systems: [{}, { system: 'SYS-03' }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'A6',
          entered: 'A new row',
          records: ['SYS-02'],
          message: 'This row was not in the version submitted before.',
        },
        {
          sheet: 'Systems',
          cells: '',
          entered: '',
          records: ['SYS-03'],
          message: '“SYS-03” was in the version submitted before and has no row here.',
        },
      ],
    },
    {
      name: 'the reason accepted with the version before still stands for the same change',
      current: { tables: { spend: [{ spent: 195_000_000 }] } },
      lastVersion: {
        tables: { spend: [{ spent: 190_000_000 }] },
        answers: [
          {
            rule: 'restatement-explained',
            record: 'DLUHC-2023-001',
            entered: '£1,950,000',
            reason: 'Example: an invoice was booked late.',
          },
        ],
      },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£1,950,000',
          reason: 'Example: an invoice was booked late.',
        },
      ],
    },
  ],
};
