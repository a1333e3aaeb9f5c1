import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { contributionProgress, type ContributionProgress } from './contribution-progress';
import { inForce } from './in-force';
import { knownBy } from './known-by';
import type { Moment } from './moment';
import { rebaselinesOf } from './rebaselines-of';
import type { ReturnedObservations } from './returned-observations';

/** All revisions of one target, its measure, and returns of any organisations. */
interface TargetProgressInput extends Moment {
  readonly measure: Measure;
  readonly revisions: readonly Target[];
  readonly history: readonly ReturnedObservations[];
}

/** How far an organisation has come towards its own target. */
export interface TargetProgress extends ContributionProgress {
  /** The revision in force at the moment that is asked for. */
  readonly target: Target;
}

/**
 * The progress of a department's target, in the measure's unit, by the revision that was in force: a period
 * before a rebaseline keeps the old target. Undefined where no revision was known.
 */
export function targetProgress(input: TargetProgressInput): TargetProgress | undefined {
  const { asAt, measure, revisions } = input;
  const inOrder = revisions.toSorted((one, other) => one.revision - other.revision);
  const target = inForce(inOrder, input);
  if (!target) return undefined;

  const upToNow = knownBy(inOrder, asAt).filter((each) => each.revision <= target.revision);
  const { baseline, due, organisation, subject, value } = target;
  const progress = contributionProgress({
    ...input,
    contribution: {
      id: 'target',
      measure: measure.id,
      ...(subject !== undefined && { subject }),
      ...(baseline && { baseline }),
      target: value,
      due,
    },
    history: input.history.filter((returned) => returned.organisation === organisation),
    rebaselined: rebaselinesOf(upToNow.map((each) => ({ ...each, target: each.value }))),
  });
  return { ...progress, target };
}
