import type { RuleExamples } from '../example';

export const unitSlipExamples: RuleExamples = {
  rule: 'unit-slip',
  accept: [
    { name: 'the amounts are near last quarter’s' },
    {
      name: 'the cost is 89 times as high',
      current: { tables: { services: [{ costPerTransaction: 89_00 }] } },
      previous: { tables: { services: [{ costPerTransaction: 1_00 }] } },
    },
    {
      name: 'there was nothing to pay last quarter',
      current: { tables: { systems: [{ fundingNeeded: 12_000_000 }] } },
      previous: { tables: { systems: [{ fundingNeeded: 0 }] } },
    },
    {
      name: 'the amount was withheld',
      previous: { tables: { systems: [{ runningCost: 'withheld' }] } },
    },
    {
      name: 'it is the first return',
      current: { tables: { systems: [{ runningCost: 12_000_000_000 }] } },
      previous: 'none',
    },
  ],
  reject: [
    {
      name: 'the running cost is in pence',
      current: { tables: { systems: [{ runningCost: 12_100_000_000 }] } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'P5',
          entered: '£121,000,000',
          records: ['SYS-01'],
          message:
            'This is about 100 or 1,000 times as much as last quarter, when it was £1,200,000.',
        },
      ],
    },
    {
      name: 'the forecast is in thousands',
      current: { tables: { spend: [{ forecast: 470_000 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'E5',
          entered: '£4,700',
          message:
            'This is about 100 or 1,000 times less than last quarter, when it was £4,700,000.',
        },
      ],
    },
    {
      name: 'the cost of a transaction is 90 times as high',
      current: { tables: { services: [{ costPerTransaction: 90_00 }] } },
      previous: { tables: { services: [{ costPerTransaction: 1_00 }] } },
      findings: [{ sheet: 'Services', cells: 'K5', entered: '£90' }],
    },
  ],
};
