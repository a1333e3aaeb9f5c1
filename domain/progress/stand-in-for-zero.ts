/**
 * What a zero base or target counts as in a growth rate, which has none from zero: 0.001, as Statistics
 * Canada has it. Any other number is itself.
 */
export function standInForZero(value: number): number {
  return value === 0 ? 0.001 : value;
}
