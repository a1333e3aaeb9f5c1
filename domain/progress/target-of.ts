import type { Measure } from '../roadmap/measure';

/**
 * A target, in the measure's unit, or undefined where there is none: nothing was recorded, or it is
 * zero and the measure says that zero means none, as in the Government of Canada's service inventory.
 * A measure that takes a judged rating has no figure to aim at, whatever was entered.
 */
export function targetOf(
  { unit, zeroTargetMeansNone }: Pick<Measure, 'unit' | 'zeroTargetMeansNone'>,
  target: number | undefined,
): number | undefined {
  if (unit === 'rating') return undefined;
  return target === 0 && zeroTargetMeansNone ? undefined : target;
}
