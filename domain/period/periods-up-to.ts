import type { Period } from './period';
import { previousPeriod } from './previous-period';

/** As many quarters as are asked for (at least 1), ending with the one given, the earliest first. */
export function periodsUpTo(last: Period, count: number): readonly Period[] {
  const periods = [last];
  while (periods.length < count) periods.unshift(previousPeriod(periods[0] ?? last));
  return periods;
}
