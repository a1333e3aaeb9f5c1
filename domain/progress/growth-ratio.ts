import type { DatedValue } from '../register/target';
import type { Course } from './course';
import { standInForZero } from './stand-in-for-zero';
import { yearlyGrowth } from './yearly-growth';

/**
 * R by the growth method: the growth a year that was observed, in the desired direction, over the
 * growth a year that the target asks for. 1 is exactly fast enough, below 0 is the wrong way.
 *
 * Eurostat's method, as Statistics Canada runs it for the Canadian Indicator Framework: a zero base or
 * target counts as 0.001, and with a negative base the observed growth changes its sign. Undefined
 * where the sign changes on the way, which a growth rate cannot express.
 */
export function growthRatio(course: Course, actual: DatedValue): number | undefined {
  const baseline = { ...course.baseline, value: standInForZero(course.baseline.value) };
  const target = { value: standInForZero(course.target), date: course.due };
  const observed = yearlyGrowth(baseline, actual);
  const required = yearlyGrowth(baseline, target);
  if (observed === undefined || required === undefined) return undefined;

  const direction = (course.desired === 'up' ? 1 : -1) * (baseline.value < 0 ? -1 : 1);
  // A target equal to its base asks for no growth; the stand-in keeps the answer finite and its sign.
  // Added so that no growth in a measure that should fall is 0 and not -0, which JSON does not keep.
  return (direction * observed) / standInForZero(Math.abs(required)) + 0;
}
