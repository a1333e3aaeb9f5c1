import type { RuleExamples } from '../example';

export const savingWithinBaselineExamples: RuleExamples = {
  rule: 'saving-within-baseline',
  accept: [
    { name: 'a part of the cost was saved' },
    {
      name: 'all of the cost was saved',
      current: { tables: { savings: [{ baseline: 36_000_000 }] } },
    },
    {
      name: 'the baseline is blank, which is reported as such',
      current: { tables: { savings: [{ baseline: undefined }] } },
    },
    {
      name: 'baseline and saving are zero',
      current: { tables: { savings: [{ baseline: 0, achieved: 0 }] } },
    },
  ],
  reject: [
    {
      name: 'a penny more was saved than it would have cost',
      current: { tables: { savings: [{ baseline: 36_000_000, achieved: 36_000_001 }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'J5',
          entered: '£360,000.01',
          message: 'More was saved than the £360,000 that it would have cost.',
        },
      ],
    },
    {
      name: 'the baseline is zero',
      current: { tables: { savings: [{ baseline: 0 }] } },
      findings: [{ sheet: 'Savings', cells: 'J5', entered: '£360,000' }],
    },
    {
      name: 'one amount was copied down a column of baselines',
      current: {
        tables: {
          savings: Array.from({ length: 12 }, (_, at) => ({
            saving: `SV-${at + 1}`,
            baseline: 1_000_000 + at,
          })),
        },
      },
      findings: [
        {
          sheet: 'Savings',
          cells: 'J5:J16',
          entered: '£360,000',
          count: 12,
          message: 'More was saved than it would have cost.',
        },
      ],
    },
  ],
};
