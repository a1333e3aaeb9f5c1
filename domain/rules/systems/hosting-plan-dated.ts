import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** Commitment 9 counts a system that has plans to be hosted appropriately; a plan has a day. */
export const hostingPlanDated = defineRule({
  id: 'hosting-plan-dated',
  title: 'Give the day on which a hosting plan completes',
  severity: 'error',
  why: 'Plan agreed is chosen for an intention. A system with a plan counts as much as one that is hosted appropriately, so that a plan without a day would count for ever.',

  *find(context) {
    for (const record of context.current.tables.systems.records) {
      const { hosting, hostingPlanDate } = record.values;
      if (hosting !== 'planned' || hostingPlanDate !== undefined) continue;

      const cell = enteredCell(context, 'systems', record, 'hostingPlanDate', ['hosting']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'A plan for hosting is agreed and the day on which it completes is blank.',
  expected: () => 'The day on which the move will be complete',
  action: () => 'Give the day that the plan shows, or choose No plan if there is none.',
});
