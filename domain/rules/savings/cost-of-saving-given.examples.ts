import type { RuleExamples } from '../example';

const payReform = { route: 'pay-reform' } as const;

export const costOfSavingGivenExamples: RuleExamples = {
  rule: 'cost-of-saving-given',
  accept: [
    { name: 'the cost is given', current: { tables: { savings: [payReform] } } },
    {
      name: 'a saving by another route cost nothing',
      current: { tables: { savings: [{ cost: 0 }] } },
    },
    {
      name: 'nothing is achieved yet, and nothing spent',
      current: { tables: { savings: [{ ...payReform, achieved: 0, cost: 0 }] } },
    },
    {
      name: 'the cost is blank, which is reported as such',
      current: { tables: { savings: [{ ...payReform, cost: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'a saving from pay reform cost nothing',
      current: { tables: { savings: [{ ...payReform, cost: 0 }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'K5',
          entered: '£0',
          message: 'The saving from pay reform is said to have cost nothing to get.',
        },
      ],
    },
  ],
};
