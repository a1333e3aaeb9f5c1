import type { RuleExamples } from '../example';

export const netSavingPositiveExamples: RuleExamples = {
  rule: 'net-saving-positive',
  accept: [
    { name: 'the saving is above its cost' },
    {
      name: 'the cost is above what was achieved, and not above what was planned',
      current: { tables: { savings: [{ planned: 40_000_000, cost: 40_000_000 }] } },
    },
    {
      name: 'the cost is above what was planned, and not above what was achieved',
      current: { tables: { savings: [{ planned: 30_000_000, cost: 36_000_000 }] } },
    },
    {
      name: 'the cost is blank, which is reported as such',
      current: { tables: { savings: [{ cost: undefined }] } },
    },
    {
      name: 'nothing is planned, achieved or spent',
      current: { tables: { savings: [{ planned: 0, achieved: 0, cost: 0 }] } },
    },
  ],
  reject: [
    {
      name: 'the cost is a penny above the plan',
      current: { tables: { savings: [{ cost: 40_000_001 }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'K5',
          entered: '£400,000.01',
          message:
            'The saving cost more to get than the £360,000 achieved and the £400,000 planned.',
        },
      ],
    },
  ],
};
