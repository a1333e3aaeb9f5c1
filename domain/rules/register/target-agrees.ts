import { defineRule } from '../define-rule';
import { differencesFromTarget } from './differences-from-target';

/** Targets move by a rebaseline, with its reason and author, and never by typing over a cell. */
export const targetAgrees = defineRule({
  id: 'target-agrees',
  title: 'Leave the target and its date as the register has them',
  severity: 'error',
  why: 'A locked cell is overwritten, so that the department’s own figures look as if they met a target. Progress is always worked out against the register, and readers of the workbook would see something else.',

  find: (context) =>
    differencesFromTarget(context, {
      figure: 'target',
      date: 'due',
      registered: (target) => target && { value: target.value, date: target.due },
    }),

  message: ({ registered }) =>
    registered === ''
      ? 'The register has no target of the department for this measure.'
      : `The register of targets says ${registered}.`,
  expected: ({ registered }) => (registered === '' ? 'A blank' : registered),
  action: ({ registered }) =>
    registered === ''
      ? 'Clear the cell. If the department has agreed a target, ask the secretariat to put it on the register.'
      : 'Put back what the register says. If the target has been agreed anew, ask the secretariat to rebaseline it.',
});
