import type { Measure } from '../roadmap/measure';
import type { Standing } from './stands-now';

/** One organisation's standing, and whether it meets its target; absent where that cannot be said. */
interface Weighed extends Standing {
  readonly meets?: boolean;
}

/**
 * What organisations' values make together, by the measure's own way of rolling up: in its unit for a sum
 * or a ratio of sums, as 0 to 100 for the share that meet it, as 1 or 0 for all that meet it.
 *
 * Only what can be counted counts: a value that is withheld or missing is left out, and never zero.
 * Undefined where nothing can be counted, or where the measure does not roll up.
 */
export function rolledUpValue(
  { ratio, rollUp, unit }: Pick<Measure, 'ratio' | 'rollUp' | 'unit'>,
  standings: readonly Weighed[],
): number | undefined {
  const figures = standings.flatMap(({ actual }) => (actual.value === undefined ? [] : [actual]));
  const weighed = standings.flatMap(({ meets }) => (meets === undefined ? [] : [meets]));
  const meeting = weighed.filter((meets) => meets).length;

  switch (rollUp) {
    case 'sum':
      return figures.length === 0 ? undefined : sum(figures.map(({ value = 0 }) => value));
    case 'ratio of sums': {
      const over = sum(figures.map(({ denominator = 0 }) => denominator));
      const times = unit === 'percent' ? 100 : 1;
      const above = sum(figures.map(({ numerator = 0 }) => numerator));
      return ratio && over !== 0 ? (times * above) / over : undefined;
    }
    case 'share that meet it':
      return weighed.length === 0 ? undefined : (100 * meeting) / weighed.length;
    case 'all that meet it':
      return weighed.length === 0 ? undefined : Number(meeting === weighed.length);
    case 'none':
      return undefined;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
