import type { Standing } from '../progress/stands-now';
import type { Measure } from '../roadmap/measure';
import type { Caution } from './caution';

/**
 * A change of the denominators by more than a tenth is pointed out: from there on a share of one half moves by more than
 * 4.5 points although nothing changed above the line.
 */
export const largestQuietChange = 0.1;

/**
 * Whether what is counted below the line changed between two moments, over the organisations that gave it at both, so that
 * the two shares are of different things.
 */
export function growingDenominator(
  { id, ratio }: Measure,
  before: readonly Standing[],
  now: readonly Standing[],
): readonly Caution[] {
  if (!ratio) return [];
  const was = denominators(before);
  const is = denominators(now);
  const both = [...is.keys()].filter((organisation) => was.has(organisation));
  const from = both.reduce((sum, each) => sum + (was.get(each) ?? 0), 0);
  const to = both.reduce((sum, each) => sum + (is.get(each) ?? 0), 0);
  if (from === 0 || Math.abs(to - from) / from <= largestQuietChange) return [];

  const why = `${ratio.denominator} went from ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} over the same organisations: the two shares are of different things, and their difference is no progress by itself.`;
  return [{ kind: 'growing denominator', measure: id, organisations: both, why }];
}

function denominators(standings: readonly Standing[]): ReadonlyMap<string, number> {
  return new Map(
    standings.flatMap(({ actual: { denominator }, organisation, subject }) =>
      subject !== undefined || denominator === undefined
        ? []
        : [[organisation, denominator] as const],
    ),
  );
}
