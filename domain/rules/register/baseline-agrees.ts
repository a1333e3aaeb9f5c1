import { defineRule } from '../define-rule';
import { differencesFromTarget } from './differences-from-target';

/** A baseline is where progress is counted from: it moves by a rebaseline only. */
export const baselineAgrees = defineRule({
  id: 'baseline-agrees',
  title: 'Leave the baseline and its date as the register has them',
  severity: 'error',
  why: 'A locked cell is overwritten with last year’s figure, or with a lower start that makes progress look faster. Progress is always counted from the register’s baseline, and readers of the workbook would see something else.',

  find: (context) =>
    differencesFromTarget(context, {
      figure: 'baseline',
      date: 'baselineDate',
      registered: (target) => target?.baseline,
    }),

  message: ({ registered }) =>
    registered === ''
      ? 'The register has no baseline of the department for this measure.'
      : `The register of targets says ${registered}.`,
  expected: ({ registered }) => (registered === '' ? 'A blank' : registered),
  action: ({ registered }) =>
    registered === ''
      ? 'Clear the cell. If the department has agreed a baseline, ask the secretariat to put it on the register.'
      : 'Put back what the register says. If the baseline was wrong, ask the secretariat to rebaseline the target.',
});
