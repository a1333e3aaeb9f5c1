import { comparePeriods } from '../period/compare-periods';
import { knownBy } from './known-by';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';

/** The returns that were known at a moment, up to the period that is asked for: by period and version, earliest first. */
export function returnsUpTo(
  history: readonly ReturnedObservations[],
  { period, asAt }: Moment,
): readonly ReturnedObservations[] {
  return knownBy(history, asAt)
    .filter((returned) => !period || comparePeriods(returned.period, period) <= 0)
    .toSorted((one, other) => {
      return comparePeriods(one.period, other.period) || one.version - other.version;
    });
}
