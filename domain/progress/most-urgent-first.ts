import type { DecisionInFull } from './decision-in-full';
import { bestToWorst } from './status';

/** Decisions whose next quarter decides first, those with most to look at at the top; then the worst status first, then by reference. */
export function mostUrgentFirst(decisions: readonly DecisionInFull[]): readonly DecisionInFull[] {
  return decisions.toSorted(
    (one, other) =>
      other.warnings.length - one.warnings.length ||
      badness(other) - badness(one) ||
      one.progress.decision.reference.localeCompare(other.progress.decision.reference, 'en-GB'),
  );
}

/** From -1, where there is no judged status, to the worst. */
function badness({ progress: { status } }: DecisionInFull): number {
  return bestToWorst.findIndex((each) => each === status);
}
