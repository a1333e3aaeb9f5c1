import type { Period } from './period';

/** Negative where the first period is earlier, positive where it is later, 0 where they are the same. */
export function comparePeriods(one: Period, other: Period): number {
  return one.year * 4 + one.quarter - (other.year * 4 + other.quarter);
}
