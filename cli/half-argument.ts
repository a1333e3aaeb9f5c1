import { parseHalf } from '#domain/period/parse-half';
import type { Period } from '#domain/period/period';
import { InvalidArgumentError } from 'commander';

/** A half of the financial year as it is typed after an option, `2024-25-H1`, as its last quarter. */
export function halfArgument(text: string): Period {
  const period = parseHalf(text);
  if (!period) {
    throw new InvalidArgumentError(
      'Give a half of the financial year, such as 2024-25-H1 for April to September 2024.',
    );
  }
  return period;
}
