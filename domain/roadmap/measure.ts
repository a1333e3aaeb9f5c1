/** The 21 commitments are numbered as the roadmap numbers them. */
export type CommitmentNumber =
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21; // prettier-ignore

/** How a value is compared with a target. `>90%` is `greater than`; `≤10%` is `at most`. */
export type Comparison = 'at least' | 'greater than' | 'at most' | 'less than' | 'by date' | 'is';

/** What sort of thing a measure is: it decides what a return is asked for and how progress is judged. */
type MeasureKind = 'kpi' | 'maturity' | 'milestone' | 'efficiency' | 'narrative';

export type MeasureUnit =
  'percent' | 'services' | 'systems' | 'days' | 'pence' | 'yes or no' | 'level' | 'rating';

/** Who the target in the roadmap's text binds. */
type MeasureScope = 'government' | 'organisation' | 'service' | 'system';

/** A figure in the roadmap's own text, or in guidance with a date of its own. */
interface PublishedTarget {
  /** In the unit of the measure: 90 is 90 %, 1 is yes, money is pence. */
  readonly value: number;
  /** ISO date by which it is due; absent where it recurs every year. */
  readonly due?: string;
  readonly recurs?: 'yearly';
}

/**
 * One thing that can be measured for a commitment.
 *
 * A ratio is always worked out from its numerator and denominator; nobody types a percentage.
 */
export interface Measure {
  /** Commitment, then what is measured: `18.vacancy-rate`. Never changes. */
  readonly id: string;
  readonly commitment: CommitmentNumber;
  readonly name: string;
  readonly kind: MeasureKind;
  readonly unit: MeasureUnit;
  readonly scope: MeasureScope;
  readonly comparison: Comparison;
  /** Which way is better; worked progress needs it where there is no target. */
  readonly desired: 'up' | 'down';
  /** Decimals that a value is rounded to before it is compared. */
  readonly decimals: number;
  /** What is counted above and below the line, where it is a ratio. */
  readonly ratio?: { readonly numerator: string; readonly denominator: string };
  /** `not published` where the roadmap gives no figure: such a measure takes a judged rating. */
  readonly target: PublishedTarget | 'not published';
  /** True where the roadmap says "where appropriate": not applicable is then a legal answer. */
  readonly notApplicable: boolean;
  /** True where a target of zero means that there is no target. */
  readonly zeroTargetMeansNone: boolean;
  /** Table of the return that determines it, or `measures` where it is asked for directly. */
  readonly from: 'measures' | 'services' | 'systems' | 'data' | 'issues' | 'people' | 'savings';
  /**
   * How progress is judged unless a contribution says otherwise. `step` is for what is either done or
   * not: it is not yet due until its date, and then achieved or missed.
   */
  readonly method: 'linear' | 'growth' | 'step';
  /** How organisations' values make the government's. */
  readonly rollUp: 'sum' | 'ratio of sums' | 'share that meet it' | 'all that meet it' | 'none';
  /** A natural limit of the value, for trends: 100 for a percentage. */
  readonly limit?: number;
  /** Where the words and the figure come from. */
  readonly source: string;
}
