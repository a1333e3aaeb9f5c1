import type { Period } from './period';

/** The quarter after: the one after 2022-23 Q4 is 2023-24 Q1. */
export function nextPeriod({ year, quarter }: Period): Period {
  switch (quarter) {
    case 1:
      return { year, quarter: 2 };
    case 2:
      return { year, quarter: 3 };
    case 3:
      return { year, quarter: 4 };
    case 4:
      return { year: year + 1, quarter: 1 };
  }
}
