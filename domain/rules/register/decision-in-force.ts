import { periodDates } from '../../period/period-dates';
import { isApproved } from '../../register/is-approved';
import { defineRule } from '../define-rule';
import { citedIn } from './cited-in';
import { decidedAgainAfter } from './decided-again-after';
import { decisionsOf } from './decisions-of';

/** A case that was decided again after the quarter may still have been approved in it, so it passes. */
export const decisionInForce = defineRule({
  id: 'decision-in-force',
  title: 'Report only on decisions that approved the spend',
  severity: 'error',
  why: 'A row is carried over from an old copy of the return after its case was refused or withdrawn. Its spend would be shown as approved spend.',

  *find(context) {
    const decisions = decisionsOf(context);
    const { period, tables } = context.current;
    if (!decisions || !period) return;

    const { last } = periodDates(period);
    for (const table of [tables.spend, tables.conditions]) {
      for (const { reference, record, at } of citedIn<{ reference: string | undefined }>(table)) {
        const decision = decisions.get(reference);
        if (!decision || isApproved(decision) || decidedAgainAfter(decision, last)) continue;
        yield { at, record, entered: reference, data: { outcome: decision.outcome } };
      }
    }
  },

  message: ({ outcome }) => `The register says that this case was ${outcome}.`,
  expected: () => 'A decision that is approved, or approved with conditions',
  action: () =>
    'Delete the row. If money has been spent on the case all the same, tell the secretariat before you submit.',
});
