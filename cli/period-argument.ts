import { parsePeriod } from '#domain/period/parse-period';
import type { Period } from '#domain/period/period';
import { InvalidArgumentError } from 'commander';

/** A period as it is typed after an option: `2023-24-Q2`. */
export function periodArgument(text: string): Period {
  const period = parsePeriod(text);
  if (!period) {
    throw new InvalidArgumentError('Give a quarter of the financial year, such as 2023-24-Q2.');
  }
  return period;
}
