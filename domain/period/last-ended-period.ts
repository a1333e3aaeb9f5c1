import type { Period } from './period';
import { previousPeriod } from './previous-period';

/**
 * The last quarter that has ended on an ISO date, which is the one that returns are made for. A quarter's
 * own last day is still in it.
 *
 * @example lastEndedPeriod('2023-10-01') // { year: 2023, quarter: 2 }
 */
export function lastEndedPeriod(today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return previousPeriod(month < 4 ? { year: year - 1, quarter: 4 } : { year, quarter: of(month) });
}

function of(month: number): Period['quarter'] {
  if (month < 7) return 1;
  return month < 10 ? 2 : 3;
}
