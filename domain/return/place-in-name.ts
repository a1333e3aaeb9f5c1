import { columnNumber } from '../cells/column-number';
import type { Place } from '../cells/place';

/** The one cell that a defined name refers to, such as `Return!$B$4` or `'My return'!$B$4`; undefined for all else. */
export function placeInName(reference: string): Place | undefined {
  const [, quoted, plain, letters, digits] = oneCell.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || letters === undefined) return undefined;

  return { sheet, row: Number(digits) - 1, column: columnNumber(letters.toUpperCase()) };
}

const oneCell = /^=?(?:'((?:[^']|'')+)'|([^'!()]+))!\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;
