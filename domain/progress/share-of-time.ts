import { daysBetween } from '../period/days-between';

/** The share of the days from one ISO date to another that has gone by at a third: 0 to 1, and 1 after the end. */
export function shareOfTime(from: string, to: string, at: string): number {
  const total = daysBetween(from, to);
  if (total <= 0) return 1;
  return Math.min(Math.max(daysBetween(from, at) / total, 0), 1);
}
