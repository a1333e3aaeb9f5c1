import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

export const conditionKnownExamples: RuleExamples = {
  rule: 'condition-known',
  accept: [
    { name: 'the decision has the condition' },
    {
      name: 'the id is blank, which is reported as such',
      current: { tables: { conditions: [{ condition: undefined }] } },
    },
    {
      name: 'the decision is not on the register, which is reported as such',
      register: { decisions: [] },
    },
    {
      name: 'offline',
      current: { tables: { conditions: [{ condition: 'C9' }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'the decision has no condition C9',
      current: { tables: { conditions: [{ condition: 'C9' }] } },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'B5',
          entered: 'C9',
          records: ['DLUHC-2023-001/C9'],
          message: 'The decision has no condition with this id.',
          expected: 'One of C1',
        },
      ],
    },
    {
      name: 'the decision was made without conditions',
      register: { decisions: [{ ...exampleDecision, outcome: 'approved', conditions: [] }] },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'B5',
          entered: 'C1',
          message: 'The decision was made without conditions.',
          action: 'Delete the row.',
        },
      ],
    },
  ],
};
