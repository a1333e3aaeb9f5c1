import { formatPeriod } from './format-period';
import type { Period } from './period';

/** A period as keys and options have it, which sorts as time does: `2023-24-Q2`. */
export function periodKey(period: Period): string {
  return formatPeriod(period).replace(' ', '-');
}
