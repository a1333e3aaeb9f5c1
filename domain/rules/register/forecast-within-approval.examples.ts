import type { RuleExamples } from '../example';

export const forecastWithinApprovalExamples: RuleExamples = {
  rule: 'forecast-within-approval',
  accept: [
    { name: 'the forecast is within the approval' },
    {
      name: 'the forecast is exactly what was approved',
      current: { tables: { spend: [{ forecast: 480_000_000 }] } },
    },
    {
      name: 'the spend to date is above the approval, which is asked about already',
      current: { tables: { spend: [{ spent: 490_000_000, forecast: 500_000_000 }] } },
    },
    {
      name: 'offline',
      current: { tables: { spend: [{ forecast: 900_000_000 }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'the forecast is a penny above the approval',
      current: { tables: { spend: [{ forecast: 480_000_001 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'E5',
          entered: '£4,800,000.01',
          message: 'The work is forecast to cost more than the £4,800,000 that was approved.',
        },
      ],
    },
    {
      name: 'all that was approved has been spent, and more is to come',
      current: { tables: { spend: [{ spent: 480_000_000, forecast: 490_000_000 }] } },
      findings: [{ sheet: 'Spend', cells: 'E5', entered: '£4,900,000' }],
    },
    {
      name: 'nothing is said of the spend to date',
      current: { tables: { spend: [{ spent: undefined, forecast: 500_000_000 }] } },
      findings: [{ sheet: 'Spend', cells: 'E5', entered: '£5,000,000' }],
    },
  ],
};
