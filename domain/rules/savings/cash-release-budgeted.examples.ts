import type { RuleExamples } from '../example';

export const cashReleaseBudgetedExamples: RuleExamples = {
  rule: 'cash-release-budgeted',
  accept: [
    { name: 'the budget line is named' },
    {
      name: 'the saving releases no cash',
      current: { tables: { savings: [{ cashReleasing: 'no', budgetLine: undefined }] } },
    },
    {
      name: 'nothing is said of cash, which is reported as such',
      current: { tables: { savings: [{ cashReleasing: undefined, budgetLine: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'the saving is cash-releasing, and the budget line is blank',
      current: { tables: { savings: [{ budgetLine: undefined }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'G5',
          entered: '',
          records: ['SV-01'],
          message: 'The saving is cash-releasing and names no budget line.',
        },
      ],
    },
    {
      name: 'the budget line is a space',
      current: { cells: { 'Savings!G5': ' ' } },
      findings: [{ sheet: 'Savings', cells: 'G5', entered: '' }],
    },
  ],
};
