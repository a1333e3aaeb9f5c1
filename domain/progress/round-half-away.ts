/**
 * Rounds to a number of decimals as people do by hand, halves away from zero.
 *
 * It works on the decimal digits in which the number is written, not on the binary fraction that
 * holds it: 1.005 is held as 1.00499999999999989…, and is 1.01 here and 1 by `Math.round`.
 *
 * @example roundHalfAway(89.95, 1) // 90
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;

  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const surplus = fraction.length - Number(exponent) - decimals;
  if (surplus <= 0) return value;

  const divisor = 10n ** BigInt(surplus);
  const rounded = (BigInt(whole + fraction) + divisor / 2n) / divisor;
  const size = Number(`${rounded.toString()}e${-decimals}`);
  return value < 0 && size > 0 ? -size : size;
}
