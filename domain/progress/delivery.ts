import type { Evidence, JudgedRating } from './observation';

/** What a return says of the money of one decision, in whole pence. */
export interface DeliveredSpend {
  readonly spent?: number;
  /** What the work will have cost in all. */
  readonly forecast?: number;
  /** The department's own rating, kept apart from the computed status. */
  readonly rating?: JudgedRating;
  readonly evidence: Evidence;
}

/** What a return says of one condition of a decision. */
export interface DeliveredCondition {
  readonly id: string;
  readonly status: 'open' | 'met' | 'not-met';
  /** ISO date. */
  readonly metOn?: string;
  readonly evidence: Evidence;
}

/** What a return says of one saving that comes from a decision: whole pence, to the end of the quarter. */
export interface DeliveredSaving {
  readonly id: string;
  readonly cashReleasing: boolean;
  readonly planned: number;
  readonly achieved: number;
  /** What was spent to get it. */
  readonly cost: number;
  readonly evidence: Evidence;
}

/** What a return says of one decision, beside what its measures show. */
export interface Delivery {
  readonly reference: string;
  readonly spend?: DeliveredSpend;
  readonly conditions: readonly DeliveredCondition[];
  readonly savings: readonly DeliveredSaving[];
}
