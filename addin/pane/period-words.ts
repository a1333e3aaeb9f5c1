import { formatPeriod } from '#domain/period/format-period';
import { parsePeriod } from '#domain/period/parse-period';

/** The key of a period as a person reads it: `2023-24 Q2` for `2023-24-Q2`; itself where it is none. */
export function periodWords(key: string): string {
  const period = parsePeriod(key);
  return period ? formatPeriod(period) : key;
}
