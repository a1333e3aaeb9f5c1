import type { Measure } from '../roadmap/measure';

/**
 * A target, in the measure's unit, or undefined where there is none: nothing was recorded, or it is
 * zero and the measure says that zero means none, as in the Government of Canada's service inventory.
 */
export function targetOf(
  { zeroTargetMeansNone }: Pick<Measure, 'zeroTargetMeansNone'>,
  target: number | undefined,
): number | undefined {
  return target === 0 && zeroTargetMeansNone ? undefined : target;
}
