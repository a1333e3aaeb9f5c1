import { periodDates } from '../period/period-dates';
import { knownBy } from './known-by';
import type { Moment } from './moment';

/**
 * The one of several revisions, in their order from the first, that holds at a moment; undefined where
 * none was known. A period keeps the revision that was in force on its last day, whatever came later; one
 * that ended before the first was received is judged by the first.
 */
export function inForce<Fact extends { readonly receivedAt: string }>(
  revisions: readonly Fact[],
  { period, asAt }: Moment,
): Fact | undefined {
  const known = knownBy(revisions, asAt);
  if (!period) return known.at(-1);
  return knownBy(known, periodDates(period).last).at(-1) ?? known[0];
}
