import type { Period } from '#domain/period/period';
import type { ContributionProgress } from '#domain/progress/contribution-progress';
import type { DecisionProgress } from '#domain/progress/decision-progress';
import { quarterlyPoints, type QuarterlyPoint } from '#domain/progress/quarterly-points';
import { measureWords } from '#domain/roadmap/measure-words';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';

/** The progress at the end of one quarter. */
export interface QuarterProgress {
  readonly period: Period;
  readonly progress: OrganisationProgress;
}

/** A target, or a contribution of a decision, with its trend. */
export interface Undertaking {
  /** Unique in its list. */
  readonly id: string;
  readonly name: string;
  readonly progress: ContributionProgress;
  readonly points: readonly QuarterlyPoint[];
}

/** A decision, and each of its contributions. */
export interface ShownDecision {
  readonly progress: DecisionProgress;
  readonly contributions: readonly Undertaking[];
}

/** All that an organisation has undertaken, as at the end of a quarter. */
export interface ShownProgress {
  readonly organisation: string;
  readonly period: Period;
  readonly decisions: readonly ShownDecision[];
  readonly targets: readonly Undertaking[];
}

/** The progress at the end of a quarter, with the quarters before it, the earliest first, as its trends. */
export function shownProgress(
  last: QuarterProgress,
  before: readonly QuarterProgress[] = [],
): ShownProgress {
  const quarters = [...before, last];
  const undertaking = (
    progress: ContributionProgress,
    id: string,
    find: (earlier: OrganisationProgress) => ContributionProgress | undefined,
  ): Undertaking => {
    const { measure, subject } = progress.contribution;
    const points = quarterlyPoints(
      quarters.map((quarter) => {
        const found = find(quarter.progress);
        return { period: quarter.period, ...(found && { progress: found }) };
      }),
    );
    return { id, name: measureWords(measure, subject), progress, points };
  };

  const { decisions, organisation, targets } = last.progress;
  return {
    organisation,
    period: last.period,
    decisions: decisions.map((decision) => ({
      progress: decision,
      contributions: decision.contributions.map((each) =>
        undertaking(each, each.contribution.id, (earlier) =>
          earlier.decisions
            .find((other) => other.decision.reference === decision.decision.reference)
            ?.contributions.find((other) => other.contribution.id === each.contribution.id),
        ),
      ),
    })),
    targets: targets.map((target) =>
      undertaking(target, keyOf(target), (earlier) =>
        earlier.targets.find((other) => keyOf(other) === keyOf(target)),
      ),
    ),
  };
}

function keyOf({ contribution }: ContributionProgress): string {
  return `${contribution.measure}/${contribution.subject ?? ''}`;
}
