import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A plan that is agreed was agreed on a day, and ends on one. */
export const remediationDated = defineRule({
  id: 'remediation-dated',
  title: 'Give the days on which a remediation plan was agreed and completes',
  severity: 'error',
  why: 'A draft is called agreed. Commitment 10 counts agreed plans, and one that nobody can date has neither been agreed nor can it be late.',

  *find(context) {
    for (const record of context.current.tables.systems.records) {
      if (record.values.remediation !== 'agreed') continue;

      for (const column of ['agreedOn', 'completesOn'] as const) {
        if (record.values[column] !== undefined) continue;
        const cell = enteredCell(context, 'systems', record, column, ['remediation']);
        if (cell) yield { ...cell, data: { column } };
      }
    }
  },

  message: ({ column }) =>
    column === 'agreedOn'
      ? 'The remediation plan is agreed and the day of the agreement is blank.'
      : 'The remediation plan is agreed and the day on which it completes is blank.',
  expected: ({ column }) =>
    column === 'agreedOn'
      ? 'The day on which the plan was agreed'
      : 'The day on which remediation will be complete',
  action: () =>
    'Give the day that the plan shows, or choose Plan in draft if it is not agreed yet.',
});
