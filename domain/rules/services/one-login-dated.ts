import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** What is planned has a day as much as what has begun. */
export const oneLoginDated = defineRule({
  id: 'one-login-dated',
  title: 'Give the date of One Login where it is planned or has begun',
  severity: 'error',
  why: 'Planned is chosen and no date agreed. Commitment 3 has a date, and a plan without one cannot be held against it.',

  *find(context) {
    for (const record of context.current.tables.services.records) {
      const { oneLogin, oneLoginOn } = record.values;
      if (oneLoginOn !== undefined) continue;
      if (oneLogin !== 'planned' && oneLogin !== 'onboarding' && oneLogin !== 'live') continue;

      const cell = enteredCell(context, 'services', record, 'oneLoginOn', ['oneLogin']);
      if (cell) yield { ...cell, data: { planned: oneLogin === 'planned' } };
    }
  },

  message: ({ planned }) =>
    planned
      ? 'One Login is planned and the date is blank.'
      : 'Onboarding to One Login has begun and the date is blank.',
  expected: ({ planned }) =>
    planned ? 'The day on which onboarding is to begin' : 'The day on which onboarding began',
  action: ({ planned }) =>
    planned
      ? 'Give the date that is agreed, or choose Not started if there is none.'
      : 'Give the day on which onboarding began.',
});
