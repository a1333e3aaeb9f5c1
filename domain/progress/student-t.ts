/**
 * The 90th percentile of Student's t, from 1 degree of freedom: half of an 80 % interval.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values to three decimals.
 */
const ninetieth: readonly number[] = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345,
  1.341, 1.337, 1.333, 1.33, 1.328, 1.325,
];

/** How many standard errors make half of an 80 % interval, for degrees of freedom of 1 or more. Beyond 20 it is taken as 1.325, which is a little wide. */
export function studentT(degrees: number): number {
  return ninetieth[Math.min(degrees, ninetieth.length) - 1] ?? Infinity;
}
