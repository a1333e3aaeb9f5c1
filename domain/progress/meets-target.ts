import type { Comparison, Measure } from '../roadmap/measure';
import { roundHalfAway } from './round-half-away';

/** A figure in the measure's unit and, for a milestone, the ISO date on which it was met. */
interface Reached {
  readonly value: number;
  readonly on?: string;
}

/** A target in the measure's unit, and the ISO date by which it is due. */
interface Aim {
  readonly value: number;
  readonly due?: string;
}

/**
 * Whether a figure, rounded to the measure's decimals with halves away from zero, meets a target by
 * the measure's comparison. The target is taken as it stands.
 *
 * A milestone met after its date does not meet a target by date; where the return gives no date on
 * which it was met, its word that it was met is taken.
 */
export function meetsTarget(
  { comparison, decimals }: Pick<Measure, 'comparison' | 'decimals'>,
  { value, on }: Reached,
  target: Aim,
): boolean {
  const late = on !== undefined && target.due !== undefined && on > target.due;
  if (comparison === 'by date' && late) return false;
  return compare[comparison](roundHalfAway(value, decimals), target.value);
}

const compare: Readonly<Record<Comparison, (value: number, target: number) => boolean>> = {
  'at least': (value, target) => value >= target,
  'greater than': (value, target) => value > target,
  'at most': (value, target) => value <= target,
  'less than': (value, target) => value < target,
  'by date': (value, target) => value >= target,
  is: (value, target) => value === target,
};
