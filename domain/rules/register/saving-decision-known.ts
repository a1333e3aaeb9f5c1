import { defineRule } from '../define-rule';
import { citedIn } from './cited-in';
import { decisionsOf } from './decisions-of';
import { nearestReference } from './nearest-reference';

/** A saving need not come from a decision; one that says it does is counted for that decision. */
export const savingDecisionKnown = defineRule({
  id: 'saving-decision-known',
  title: 'Credit a saving to a decision that is on the register',
  severity: 'error',
  why: 'The reference is mistyped or is another department’s. The saving would be credited to no decision, and what the approval has delivered would be understated.',

  *find(context) {
    const decisions = decisionsOf(context);
    if (!decisions) return;

    const nearest = nearestReference(decisions);
    for (const { reference, record, at } of citedIn(context.current.tables.savings)) {
      if (decisions.has(reference)) continue;
      const fix = nearest(reference);
      yield { at, record, entered: reference, data: {}, ...(fix !== undefined && { fix }) };
    }
  },

  message: () => 'The saving refers to a decision that is not on the department’s register.',
  expected: () => 'The reference of a decision on the register, or a blank',
  action: () =>
    'Correct the reference to the one in the decision letter, or clear it if the saving comes from no decision.',
});
