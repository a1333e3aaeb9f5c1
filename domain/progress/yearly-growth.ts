import type { DatedValue } from '../register/target';
import { yearsBetween } from '../period/years-between';

/**
 * The compound growth a year from one dated value to a later one, as a share: 0.02 is 2 % a year.
 * Undefined where the sign changes between them, where the first is zero, or where no time passes.
 */
export function yearlyGrowth(from: DatedValue, to: DatedValue): number | undefined {
  const years = yearsBetween(from.date, to.date);
  const times = to.value / from.value;
  if (years <= 0 || from.value === 0 || times < 0) return undefined;
  return times ** (1 / years) - 1;
}
