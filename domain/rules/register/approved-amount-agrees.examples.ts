import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

export const approvedAmountAgreesExamples: RuleExamples = {
  rule: 'approved-amount-agrees',
  accept: [
    { name: 'the amount is the register’s' },
    {
      name: 'the cell is blank: the register is used anyway',
      current: { tables: { spend: [{ approved: undefined }] } },
    },
    {
      name: 'a decision after the quarter’s end changed the amount',
      register: {
        decisions: [
          { ...exampleDecision, approved: 520_000_000, sequence: 2, decidedOn: '2023-10-05' },
        ],
      },
    },
  ],
  reject: [
    {
      name: 'the amount was typed over',
      current: { tables: { spend: [{ approved: 500_000_000 }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'C5',
          entered: '£5,000,000',
          fix: 4_800_000,
          message: 'The register says that £4,800,000 was approved.',
        },
      ],
    },
    {
      name: 'a second decision within the quarter changed the amount',
      register: {
        decisions: [
          { ...exampleDecision, approved: 480_000_050, sequence: 2, decidedOn: '2023-09-30' },
        ],
      },
      findings: [{ sheet: 'Spend', cells: 'C5', entered: '£4,800,000', fix: 4_800_000.5 }],
    },
    {
      name: 'the amount is zero',
      current: { tables: { spend: [{ approved: 0 }] } },
      findings: [{ sheet: 'Spend', cells: 'C5', entered: '£0', fix: 4_800_000 }],
    },
  ],
};
