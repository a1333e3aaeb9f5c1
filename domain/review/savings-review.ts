import type { Measure } from '../roadmap/measure';
import type { MeasureReview } from './measure-review';

/** One of the roadmap's routes to efficiency, in whole pence, beside the roadmap's own figure. */
export interface SavingReview {
  readonly measure: string;
  /** What the roadmap's figure is of, as pay reform's is net and a year, and the others are to date. */
  readonly basis: 'to date' | 'net, a year';
  readonly value?: number;
  readonly target?: number;
  /** What is still to be saved for the roadmap's figure; 0 once it is met. */
  readonly short?: number;
  readonly verdict: MeasureReview['verdict'];
  readonly organisations: MeasureReview['organisations'];
}

/** The efficiency savings against the roadmap's own figures. They are of different kinds, and are never added up. */
export function savingsReview(
  measures: readonly Measure[],
  reviews: readonly MeasureReview[],
): readonly SavingReview[] {
  return measures
    .filter(({ kind, scope }) => kind === 'efficiency' && scope === 'government')
    .flatMap(({ id }) => {
      const review = reviews.find(({ measure }) => measure === id);
      if (!review) return [];
      const { organisations, target, value, verdict } = review;
      const short =
        value === undefined || !target || verdict === 'met'
          ? undefined
          : Math.max(0, target.value - value);
      return {
        measure: id,
        basis: id === '15.pay-reform-savings' ? 'net, a year' : 'to date',
        ...(value !== undefined && { value }),
        ...(target && { target: target.value }),
        ...(short !== undefined && { short }),
        ...{ verdict, organisations },
      };
    });
}
