import type { Period } from '../period/period';
import type { ContributionProgress } from './contribution-progress';

/** What is known of one contribution or target at the end of a quarter. */
interface Quarter {
  readonly period: Period;
  /** Absent where it was not yet undertaken. */
  readonly progress?: ContributionProgress;
}

/** One quarter of a trend, in the measure's unit. A quarter without a figure is a gap, never zero. */
export interface QuarterlyPoint {
  readonly period: Period;
  readonly actual?: number;
  readonly expected?: number;
}

/** The trend of one contribution or target over the quarters given, in their order. */
export function quarterlyPoints(quarters: readonly Quarter[]): readonly QuarterlyPoint[] {
  return quarters.map(({ period, progress }) => {
    const actual = progress?.actual?.value;
    const expected = progress?.expected?.value;
    return {
      period,
      ...(actual !== undefined && { actual }),
      ...(expected !== undefined && { expected }),
    };
  });
}
