import type { Period } from '../period/period';
import type { Evidence } from '../progress/observation';
import type { ReturnedObservations } from '../progress/returned-observations';
import type { Decision } from '../register/decision';
import type { CommitmentNumber } from '../roadmap/measure';
import type { AcceptedReturn } from '../rules/context';
import type { Case } from '../spend-control/case';

/** How a case stands to a commitment. `aligned if` names what is still missing. */
export type AlignmentResult =
  'aligned' | 'aligned if' | 'not aligned' | 'not applicable' | 'not answered';

/** Where a reason comes from: an answer of the case, cells of a return, another case, or a decision. */
export type ReasonSource =
  | { readonly kind: 'answer'; readonly question: string }
  | {
      readonly kind: 'return';
      readonly period: Period;
      readonly version: number;
      readonly evidence: Evidence;
    }
  | { readonly kind: 'case'; readonly reference: string; readonly organisation: string }
  | { readonly kind: 'decision'; readonly reference: string };

/** One reason for a result, in a sentence, with its source. */
export interface AlignmentReason {
  readonly words: string;
  readonly source: ReasonSource;
}

/** What a criterion says of a case. It advises: a person decides. */
export interface Aligned {
  readonly result: AlignmentResult;
  readonly reasons: readonly AlignmentReason[];
  /** For `aligned if`: the condition that would make it aligned, fit to be put into a decision. */
  readonly condition?: string;
}

/** All that a criterion may look at. It knows no clock, no network and no other criterion. */
export interface AlignmentContext {
  readonly case: Case;
  /** The department's latest return and the one before it. */
  readonly latest?: AcceptedReturn;
  readonly previous?: AcceptedReturn;
  /** What every return of the department said of the measures and of decisions. */
  readonly history: readonly ReturnedObservations[];
  /** The latest revision of every other submitted case, of any department. */
  readonly cases: readonly Case[];
  /** The latest decision on each case of the department. */
  readonly decisions: readonly Decision[];
}

/** One answer to a criterion's question, and what it means by itself. */
export interface CriterionAnswer {
  readonly words: string;
  readonly result: Exclude<AlignmentResult, 'not answered'>;
  /** For `aligned if`. */
  readonly condition?: string;
}

/** What the department's returns, other cases and decisions show, whatever the case answers. */
export interface Shown {
  /** The best that can still be said. */
  readonly result: 'aligned' | 'aligned if' | 'not aligned';
  readonly reasons: readonly AlignmentReason[];
  /** For `aligned if`. */
  readonly condition?: string;
}

/** One question that aligns a case with a commitment. */
export interface Criterion {
  /** The name of the file: the thing, then what is asked of it. */
  readonly id: string;
  readonly commitment: CommitmentNumber;
  /** What is asked of the case, as an order. */
  readonly title: string;
  /** What the department answers. */
  readonly question: string;
  /** The answers that it chooses from, by the code that the case keeps. */
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
  /** Why the criterion is there, and where it comes from. */
  readonly why: string;
  /** Whether the commitment bears on the case at all. */
  bears(one: Case): boolean;
  /** What is known beside the answer; undefined where there is nothing. */
  shown?(context: AlignmentContext): Shown | undefined;
}
