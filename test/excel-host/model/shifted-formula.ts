import { columnLetters } from '#domain/cells/address';
import type { Box } from './box';
import { readBox } from './box-address';
import { movedBox, type Shift } from './shift';

/** Text in quotes; or a reference: its sheet, where it has one, and an address. */
const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula after cells of a sheet moved: its references to that sheet move with them, with their signs, and one
 * whose cells are gone is `#REF!`. `isOwn` says whether the formula stands on that sheet.
 */
export function shiftedFormula(
  formula: string,
  {
    isOwn,
    sheet,
    shift,
  }: { readonly isOwn: boolean; readonly sheet: string; readonly shift: Shift },
): string {
  return formula.replaceAll(
    token,
    (whole: string, on: string | undefined, address: string | undefined, at: number) => {
      // Part of a longer word is no address.
      if (address === undefined || /[\p{L}\p{N}_.$]/u.test(formula.charAt(at - 1))) return whole;
      const name = on?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
      const isHere = name === undefined ? isOwn : name.toLowerCase() === sheet.toLowerCase();
      if (!isHere) return whole;
      const box = readBox(address);
      const moved = movedBox(box, shift);
      const prefix = on === undefined ? '' : `${on}!`;
      return `${prefix}${moved ? written(moved, address) : '#REF!'}`;
    },
  );
}

/** An address of the same kind as the one before, with its dollar signs. */
function written({ columns, left, rows, top }: Box, before: string): string {
  const ends = before.split(':');
  const corners: readonly (readonly [number, number])[] = [
    [top, left],
    [top + rows - 1, left + columns - 1],
  ];
  return ends
    .map((end, place) => {
      const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
        /^(\$?)([a-z]*)(\$?)(\d*)$/i.exec(end) ?? [];
      const [row, column] = corners[place] ?? [0, 0];
      const isRowOnly = letters === '';
      const isColumnOnly = digits === '';
      // The sign of a row alone stands where that of a column would.
      if (isRowOnly) return `${columnSign || rowSign}${row + 1}`;
      if (isColumnOnly) return `${columnSign}${columnLetters(column)}`;
      return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
    })
    .join(':');
}
