import type { Period } from './period';

/**
 * The last quarter of a half of the financial year as options write it: `2024-25-H1` is April to September 2024, and
 * ends with 2024-25 Q2. Undefined where it is none, or where the second year does not follow the first.
 */
export function parseHalf(text: string): Period | undefined {
  const [, first, second, half] = /^\s*(\d{4})-(\d{2})[\s-]h([12])\s*$/i.exec(text) ?? [];
  const year = Number(first);
  if (half === undefined || Number(second) !== (year + 1) % 100) return undefined;
  return { year, quarter: half === '1' ? 2 : 4 };
}
