import { nextPeriod } from '../period/next-period';
import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import { previousPeriod } from '../period/previous-period';
import type { Moment } from '../progress/moment';

/** The moments that a Board report compares; each judges its period by what had been received by a day. */
export interface BoardMoments {
  readonly now: Moment & { readonly period: Period };
  /** As the report before had it. */
  readonly before: Moment & { readonly period: Period; readonly asAt: string };
  /** The period of the report before, by what is known now: what was restated since differs. */
  readonly beforeAsKnownNow: Moment & { readonly period: Period };
}

/**
 * The moments of the report for the six months that end with a quarter. The report before is for the six months before
 * them, or for another quarter that is asked for, from what had been received by the end of the quarter in which its returns were collected.
 */
export function boardMoments(
  period: Period,
  asAt: string | undefined,
  earlier: Period = previousPeriod(previousPeriod(period)),
): BoardMoments {
  const collected = periodDates(nextPeriod(earlier)).last;
  const known = asAt !== undefined && asAt < collected ? asAt : collected;
  const by = asAt !== undefined && { asAt };
  return {
    now: { period, ...by },
    before: { period: earlier, asAt: known },
    beforeAsKnownNow: { period: earlier, ...by },
  };
}
