import type { RuleExamples } from '../example';

export const cumulativeNotFallingExamples: RuleExamples = {
  rule: 'cumulative-not-falling',
  accept: [
    { name: 'spend and savings have grown' },
    {
      name: 'nothing was spent in the quarter',
      current: { tables: { spend: [{ spent: 110_000_000 }] } },
    },
    {
      name: 'it is the first return',
      current: { tables: { spend: [{ spent: 0 }] } },
      previous: 'none',
    },
    {
      name: 'the saving is a new one',
      current: { tables: { savings: [{ saving: 'SV-09', achieved: 0, planned: 0, cost: 0 }] } },
    },
    {
      name: 'the cell is blank, which is reported as such',
      current: { tables: { spend: [{ spent: undefined }] } },
    },
    {
      name: 'the amount is in thousands, which is asked about as such',
      current: { tables: { spend: [{ spent: 110_000 }] } },
    },
  ],
  reject: [
    {
      name: 'the spend is that of the quarter alone',
      current: { tables: { spend: [{ spent: 85_000_000 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£850,000',
          records: ['DLUHC-2023-001'],
          message: 'The amount to date was £1,100,000 last quarter, and now it is less.',
        },
      ],
    },
    {
      name: 'plan, saving and cost are a penny, a pound and all below last quarter’s',
      current: { tables: { savings: [{ planned: 19_999_999, achieved: 14_999_900, cost: 0 }] } },
      findings: [
        { sheet: 'Savings', cells: 'I5', entered: '£199,999.99' },
        { sheet: 'Savings', cells: 'J5', entered: '£149,999' },
        { sheet: 'Savings', cells: 'K5', entered: '£0' },
      ],
    },
  ],
};
