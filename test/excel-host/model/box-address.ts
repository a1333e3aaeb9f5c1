import { cellAddress, columnLetters } from '#domain/cells/address';
import { invalidArgument } from '../wire/host-error';
import { type Box, wholeSheet } from './box';

/** Reads `B2`, `$B$2:C9`, `B:D` or `2:9`. Throws Excel's InvalidArgument. */
export function readBox(address: string): Box {
  const plain = address.replaceAll('$', '').toUpperCase();
  const cells = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return boxOf([Number(top) - 1, columnOf(left)], [Number(bottom) - 1, columnOf(right)]);
  }
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns) return boxOf([0, columnOf(columns[1])], [wholeSheet.rows - 1, columnOf(columns[2])]);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return boxOf([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, wholeSheet.columns - 1]);
  throw invalidArgument();
}

/** Writes a box as Excel does: `B2`, `B2:C9`, `B:D`, `2:9`. */
export function writeBox({ columns, left, rows, top }: Box): string {
  if (rows === wholeSheet.rows)
    return `${columnLetters(left)}:${columnLetters(left + columns - 1)}`;
  if (columns === wholeSheet.columns) return `${top + 1}:${top + rows}`;
  const first = cellAddress(top, left);
  return rows * columns === 1
    ? first
    : `${first}:${cellAddress(top + rows - 1, left + columns - 1)}`;
}

type Corner = readonly [row: number, column: number];

function boxOf([top, left]: Corner, [bottom, right]: Corner): Box {
  const box = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return checkedBox(box);
}

/** A box that lies on a sheet. Throws Excel's InvalidArgument for any other. */
export function checkedBox(box: Box): Box {
  const { columns, left, rows, top } = box;
  const isOnSheet =
    top >= 0 &&
    left >= 0 &&
    rows > 0 &&
    columns > 0 &&
    top + rows <= wholeSheet.rows &&
    left + columns <= wholeSheet.columns;
  if (!isOnSheet) throw invalidArgument();
  return box;
}

function columnOf(letters = ''): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
