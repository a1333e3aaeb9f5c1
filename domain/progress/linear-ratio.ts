import type { DatedValue } from '../register/target';
import { daysBetween } from '../period/days-between';
import type { Course } from './course';
import { standInForZero } from './stand-in-for-zero';

/**
 * R by the linear method: the share of the way from baseline to target over the share of the days from
 * baseline to due date, of which all are gone from the due date on. 1 is exactly on the line, below 0
 * is the wrong way. Undefined on the baseline's own date, and where the due date is not after it.
 *
 * The way is counted in the desired direction, so that falling from 95 past a target of 90 that was
 * already met is the wrong way, and not more than all of it.
 */
export function linearRatio(course: Course, actual: DatedValue): number | undefined {
  const { baseline, desired, due, target } = course;
  const days = daysBetween(baseline.date, due);
  const gone = Math.min(daysBetween(baseline.date, actual.date), days);
  if (gone <= 0) return undefined;

  const way = standInForZero(Math.abs(target - baseline.value));
  const moved = (desired === 'up' ? 1 : -1) * (actual.value - baseline.value);
  // Added so that no movement in a measure that should fall is 0 and not -0, which JSON does not keep.
  return (moved * days) / (way * gone) + 0;
}
