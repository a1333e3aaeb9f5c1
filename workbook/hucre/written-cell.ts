import type { CellValue } from '#domain/cells/cells';
import type { Cell } from 'hucre/xlsx';
import { cleanText } from './clean-text';

/** The last day that Excel knows, 31 December 9999. */
const lastSerial = 2_958_465;

/** Words that the library writes as an error where they are text. */
const looksLikeError = /^#[A-Z0-9/_]+[!?]?$/;

/**
 * A value as the library is to write it; `where` is its address, for the message. Throws a RangeError on a number
 * or a date that no cell can hold, which is a fault of the program that gave it.
 */
export function writtenCell(value: CellValue, where: string): Partial<Cell> {
  if (typeof value === 'number') return { value: checked(value, Number.isFinite(value), where) };
  if (typeof value === 'string') {
    const text = cleanText(value);
    return looksLikeError.test(text) ? { value: text, richText: [{ text }] } : { value: text };
  }
  if (value === null || typeof value === 'boolean') return { value };
  if (value.kind !== 'date') return { value: null };
  return {
    value: checked(value.serial, value.serial >= 0 && value.serial <= lastSerial + 1, where),
  };
}

function checked(value: number, isLegal: boolean, where: string): number {
  if (!isLegal) throw new RangeError(`${where}: no cell can hold ${value}`);
  return value;
}
