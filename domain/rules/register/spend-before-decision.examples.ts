import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

export const spendBeforeDecisionExamples: RuleExamples = {
  rule: 'spend-before-decision',
  accept: [
    { name: 'the decision came before the quarter' },
    {
      name: 'the decision was made on the last day of the quarter',
      register: { decisions: [{ ...exampleDecision, decidedOn: '2023-09-30' }] },
    },
    {
      name: 'the decision came after the quarter, and nothing had been spent',
      current: { tables: { spend: [{ spent: 0 }] } },
      register: { decisions: [{ ...exampleDecision, decidedOn: '2023-10-01' }] },
    },
    {
      name: 'the case was decided before, and decided again after the quarter',
      register: { decisions: [{ ...exampleDecision, decidedOn: '2023-10-01', sequence: 2 }] },
    },
  ],
  reject: [
    {
      name: 'money was spent, and the decision made on the day after the quarter',
      register: { decisions: [{ ...exampleDecision, decidedOn: '2023-10-01' }] },
      findings: [
        {
          sheet: 'Spend',
          cells: 'D5',
          entered: '£1,950,000',
          message:
            'Spend is reported to 30 September 2023, and the decision was made on 1 October 2023.',
        },
      ],
    },
  ],
};
