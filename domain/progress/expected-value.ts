import type { DatedValue } from '../register/target';
import type { Course } from './course';
import { shareOfTime } from './share-of-time';
import { standInForZero } from './stand-in-for-zero';

/**
 * The value on a day that would be exactly on course, in the measure's unit: on the straight line, or on
 * the curve of steady growth. It is the baseline before it starts and the target once it is due.
 * Undefined for growth where the sign changes on the way.
 */
export function expectedValue(
  { baseline, due, target }: Omit<Course, 'desired'>,
  method: 'linear' | 'growth',
  date: string,
): DatedValue | undefined {
  const share = shareOfTime(baseline.date, due, date);
  if (share === 0) return { value: baseline.value, date };
  if (share === 1) return { value: target, date };
  if (method === 'linear') {
    return { value: baseline.value + (target - baseline.value) * share, date };
  }

  const from = standInForZero(baseline.value);
  const times = standInForZero(target) / from;
  return times < 0 ? undefined : { value: from * times ** share, date };
}
