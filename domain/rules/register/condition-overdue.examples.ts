import type { Decision } from '../../register/decision';
import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

const due = (day: string): Decision => ({
  ...exampleDecision,
  conditions: exampleDecision.conditions.map((condition) => ({ ...condition, due: day })),
});

export const conditionOverdueExamples: RuleExamples = {
  rule: 'condition-overdue',
  accept: [
    { name: 'the condition is open and not yet due' },
    {
      name: 'it falls due on the day after the quarter ended',
      register: { decisions: [due('2023-10-01')] },
    },
    {
      name: 'it was due and is met',
      current: {
        tables: {
          conditions: [{ status: 'met', metOn: '2023-08-30', evidence: 'Example: the report.' }],
        },
      },
      register: { decisions: [due('2023-08-31')] },
    },
    {
      name: 'the status is blank, which is reported as such',
      current: { tables: { conditions: [{ status: undefined }] } },
      register: { decisions: [due('2023-08-31')] },
    },
    {
      name: 'the register is not there to say when it is due',
      current: { tables: { conditions: [{ due: '2023-06-30' }] } },
      register: 'none',
    },
  ],
  reject: [
    {
      name: 'it was due on the last day of the quarter and is open',
      register: { decisions: [due('2023-09-30')] },
      findings: [
        {
          sheet: 'Conditions',
          cells: 'E5',
          entered: 'Open',
          records: ['DLUHC-2023-001/C1'],
          message: 'The condition was due by 30 September 2023 and is not met.',
        },
      ],
    },
    {
      name: 'the due date in the row was put off, which does not help',
      current: {
        tables: {
          conditions: [{ status: 'not-met', due: '2024-06-30', evidence: 'Example: no supplier.' }],
        },
      },
      register: { decisions: [due('2023-08-31')] },
      findings: [{ sheet: 'Conditions', cells: 'E5', entered: 'Not met' }],
    },
  ],
};
