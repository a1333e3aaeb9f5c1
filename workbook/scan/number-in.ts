import type { Buffer } from 'node:buffer';

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
/** Up to so many digits, digits and power of ten are both exact, and so is what one division makes of them. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** The number that stands in some bytes, `-12.5`; NaN where they are anything but up to 15 plain digits. */
export function numberIn(bytes: Buffer, from: number, to: number): number {
  const isNegative = bytes[from] === minus;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === point && decimals === -1) {
      decimals = 0;
      continue;
    }
    const digit = byte - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
    digits += 1;
    if (decimals !== -1) decimals += 1;
  }
  if (digits === 0 || digits > exactDigits) return Number.NaN;
  if (decimals > 0) value /= powers[decimals] ?? 1;
  return isNegative ? -value : value;
}
