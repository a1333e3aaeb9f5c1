import type { Period } from './period';

/** The quarter before: the one before 2023-24 Q1 is 2022-23 Q4. */
export function previousPeriod({ year, quarter }: Period): Period {
  switch (quarter) {
    case 1:
      return { year: year - 1, quarter: 4 };
    case 2:
      return { year, quarter: 1 };
    case 3:
      return { year, quarter: 2 };
    case 4:
      return { year, quarter: 3 };
  }
}
