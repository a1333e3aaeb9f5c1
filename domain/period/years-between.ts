import { daysBetween } from './days-between';

/**
 * Years from one ISO date to another: whole years by the calendar, then the days that are left as a
 * share of the year they fall in. Negative where the second date is earlier.
 *
 * @example yearsBetween('2015-12-31', '2023-12-31') // 8
 */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from);

  const span = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const whole = anniversary(from, span) <= to ? span : span - 1;
  const start = anniversary(from, whole);
  return whole + daysBetween(start, to) / daysBetween(start, anniversary(from, whole + 1));
}

// 29 February has its anniversary on 1 March where the year has no such day.
function anniversary(date: string, years: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const time = Date.UTC((year ?? NaN) + years, (month ?? NaN) - 1, day);
  return new Date(time).toISOString().slice(0, 10);
}
