import { courseOf } from '../progress/course-of';
import { meetsTarget } from '../progress/meets-target';
import { targetOf } from '../progress/target-of';
import type { DatedValue } from '../register/target';
import type { Contribution, Decision } from '../register/decision';
import { isApproved } from '../register/is-approved';
import type { Measure } from '../roadmap/measure';

/** Why a contribution is not plausible as it stands. */
export type Doubt =
  | { readonly doubt: 'already achieved'; readonly value: number; readonly date: string }
  | { readonly doubt: 'beyond what the measure can show'; readonly limit: number }
  | { readonly doubt: 'the wrong way' }
  | { readonly doubt: 'due before it begins' }
  | {
      readonly doubt: 'counted more than once';
      /** The shares of one target, with this one: more than 1. */
      readonly shares: number;
      /** References of the other decisions. */
      readonly with: readonly string[];
    };

/** A contribution of a decision by its id, and why it is not plausible as it stands. */
export interface DoubtedContribution {
  readonly contribution: string;
  readonly doubts: readonly Doubt[];
}

/** What is known when a contribution is entered. */
interface Known {
  readonly measure: Measure;
  readonly reference: string;
  /** What the latest return says of the measure and subject. */
  readonly latest?: DatedValue;
  /** The latest decision on every case of the organisation. */
  readonly decisions: readonly Decision[];
}

/**
 * The doubts about a contribution at the time of the decision. Shares of one target (measure and subject) by the
 * decisions in force add up to at most the whole; a contribution without a share answers for all of it.
 */
export function contributionDoubts(
  contribution: Contribution,
  { decisions, latest, measure, reference }: Known,
): readonly Doubt[] {
  const { baseline, due } = contribution;
  const target = targetOf(measure, contribution.target);
  const course = courseOf(measure, contribution);
  const doubts: Doubt[] = [];

  if (target !== undefined && latest && meetsTarget(measure, latest, { value: target, due })) {
    doubts.push({ doubt: 'already achieved', ...latest });
  }
  if (target !== undefined && measure.limit !== undefined && target > measure.limit) {
    doubts.push({ doubt: 'beyond what the measure can show', limit: measure.limit });
  }
  if (course && (course.target - course.baseline.value) * (course.desired === 'up' ? 1 : -1) < 0) {
    doubts.push({ doubt: 'the wrong way' });
  }
  if (baseline && due <= baseline.date) doubts.push({ doubt: 'due before it begins' });

  const others = decisions
    .filter((decision) => decision.reference !== reference && isApproved(decision))
    .flatMap((decision) =>
      decision.contributions
        .filter((each) => sameTarget(each, contribution))
        .map(({ share = 1 }) => ({ reference: decision.reference, share })),
    );
  const shares = others.reduce((sum, { share }) => sum + share, contribution.share ?? 1);
  // A third three times is a little more than 1 in binary.
  if (others.length > 0 && shares > 1 + 1e-9) {
    const references = others.map((other) => other.reference);
    doubts.push({ doubt: 'counted more than once', shares, with: [...new Set(references)] });
  }
  return doubts;
}

function sameTarget(one: Contribution, other: Contribution): boolean {
  return one.measure === other.measure && one.subject === other.subject;
}
