import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
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

/**
 * The trend of one contribution or target over the quarters given, in their order, from the first that has a
 * figure or, from its baseline on, something that was expected.
 */
export function quarterlyPoints(quarters: readonly Quarter[]): readonly QuarterlyPoint[] {
  const points = quarters.map(({ period, progress }) => {
    const actual = progress?.actual?.value;
    const began = progress?.contribution.baseline?.date ?? '';
    const expected = periodDates(period).last < began ? undefined : progress?.expected?.value;
    return {
      period,
      ...(actual !== undefined && { actual }),
      ...(expected !== undefined && { expected }),
    };
  });
  const first = points.findIndex((point) => 'actual' in point || 'expected' in point);
  return first === -1 ? [] : points.slice(first);
}
