/**
 * The score of a ratio R, from -5 to 5, as Statistics Canada has it for series with a target; what is
 * achieved scores 5 whatever its R. It is 0 at R = 0.6 and 2.5 at R = 0.95, to three decimals.
 */
export function score(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}
