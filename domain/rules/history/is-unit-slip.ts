import { tolerances } from '../tolerances';

/**
 * Whether two amounts look like one amount in two units: one is about 100 or 1,000 times the other.
 *
 * @example isUnitSlip(125_000, 12_500_000) // true
 */
export function isUnitSlip(was: number, is: number): boolean {
  if (was <= 0 || is <= 0) return false;

  const { factors, share } = tolerances.unitSlip;
  const times = Math.max(is / was, was / is);
  return factors.some((factor) => Math.abs(times - factor) <= factor * share);
}
