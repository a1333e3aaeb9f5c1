import type { Period } from '#domain/period/period';

/** The four quarters of the demonstration. */
export const demoQuarters: readonly Period[] = [
  { year: 2023, quarter: 1 },
  { year: 2023, quarter: 2 },
  { year: 2023, quarter: 3 },
  { year: 2023, quarter: 4 },
];
