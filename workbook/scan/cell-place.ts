import type { Buffer } from 'node:buffer';
import { ScanError } from './scan-error';

/** The last row and column that a sheet of Excel has (`XFD1048576`), counted from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The place that an address in some bytes names (`B12`), as column and row counted from 0 in one number: see `rowOf` and `columnOf`. Throws a `ScanError` where it names none. */
export function cellPlace(bytes: Buffer, from: number, to: number): number {
  let at = from;
  let columns = 0;
  for (let letter = letterAt(bytes, at); letter > 0; letter = letterAt(bytes, at)) {
    columns = columns * 26 + letter;
    at += 1;
  }
  const hasColumn = at > from && at <= from + 3;
  let rows = 0;
  const digitsFrom = at;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) throw new ScanError('unreadable');
    rows = rows * 10 + digit;
  }
  if (
    !hasColumn ||
    at === digitsFrom ||
    rows === 0 ||
    rows - 1 > lastRow ||
    columns - 1 > lastColumn
  )
    throw new ScanError('unreadable');
  return (rows - 1) * (lastColumn + 1) + columns - 1;
}

export function rowOf(place: number): number {
  return Math.floor(place / (lastColumn + 1));
}

export function columnOf(place: number): number {
  return place % (lastColumn + 1);
}

/** Which letter of the alphabet, large or small, stands at a byte; 0 where none does. */
function letterAt(bytes: Buffer, at: number): number {
  const letter = ((bytes[at] ?? 0) | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}
