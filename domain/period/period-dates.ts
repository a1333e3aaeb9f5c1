import type { Period } from './period';

/**
 * The first and the last day of a period, as ISO dates.
 *
 * @example periodDates({ year: 2023, quarter: 4 }) // { first: '2024-01-01', last: '2024-03-31' }
 */
export function periodDates({ year, quarter }: Period): {
  readonly first: string;
  readonly last: string;
} {
  const { from, to, later } = days[quarter];
  const calendarYear = String(year + later).padStart(4, '0');
  return { first: `${calendarYear}-${from}`, last: `${calendarYear}-${to}` };
}

const days = {
  1: { from: '04-01', to: '06-30', later: 0 },
  2: { from: '07-01', to: '09-30', later: 0 },
  3: { from: '10-01', to: '12-31', later: 0 },
  4: { from: '01-01', to: '03-31', later: 1 },
} as const satisfies Record<Period['quarter'], { from: string; to: string; later: number }>;
