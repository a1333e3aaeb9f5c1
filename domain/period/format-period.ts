import type { Period } from './period';

/** A period as people read it: `2023-24 Q2`. */
export function formatPeriod({ year, quarter }: Period): string {
  const next = String((year + 1) % 100).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${next} Q${quarter}`;
}
