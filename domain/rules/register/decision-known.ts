import { defineRule } from '../define-rule';
import { citedIn } from './cited-in';
import { decisionsOf } from './decisions-of';
import { nearestReference } from './nearest-reference';

/** Spend and conditions are joined to progress by the reference alone: with a wrong one they are lost. */
export const decisionKnown = defineRule({
  id: 'decision-known',
  title: 'Give the reference of a decision that is on the register',
  severity: 'error',
  why: 'A reference that was typed over, or copied from another department’s return, belongs to no decision of this department. The spend and the conditions of the row would then count towards nothing.',

  *find(context) {
    const decisions = decisionsOf(context);
    if (!decisions) return;

    const { spend, conditions } = context.current.tables;
    const nearest = nearestReference(decisions);
    const listed = new Set(spend.records.map(({ id }) => id));
    for (const table of [spend, conditions]) {
      for (const { reference, record, at } of citedIn<{ reference: string | undefined }>(table)) {
        if (decisions.has(reference)) continue;

        const fix = nearest(reference);
        // A second row of Spend for the same decision would be wrong as well.
        const isSafe = fix !== undefined && (table !== spend || !listed.has(fix));
        yield { at, record, entered: reference, data: {}, ...(isSafe && { fix }) };
      }
    }
  },

  message: () => 'This decision is not on the department’s register of decisions.',
  expected: () => 'The reference of a decision that is on the register, such as DWP-2023-014',
  action: () =>
    'Correct the reference to the one in the decision letter, or ask the secretariat to add the decision to the register.',
});
