import type { Contribution } from '../register/decision';

/**
 * How much of the way from baseline to target a value has come, so that measures of different units can stand
 * in one chart: 0 at the baseline, 1 at the target, below 0 where it went back. Undefined where there is no way.
 */
export function shareOfWay(
  { baseline, target }: Pick<Contribution, 'baseline' | 'target'>,
  value: number | undefined,
): number | undefined {
  if (!baseline || target === undefined || value === undefined) return undefined;
  if (target === baseline.value) return undefined;
  return (value - baseline.value) / (target - baseline.value);
}
