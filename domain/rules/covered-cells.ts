import type { Place } from '../cells/place';

/** More columns than a sheet can have, so that a row and a column make one number. */
const COLUMNS = 16_384;

/** The cells that already have an error, so that what follows from it is not reported as well. */
export interface CoveredCells {
  has(place: Place): boolean;
  add(place: Place): void;
}

/** Starts with no cell covered. */
export function coveredCells(): CoveredCells {
  const sheets = new Map<string, Set<number>>();
  return {
    has: ({ sheet, row, column }) => sheets.get(sheet)?.has(row * COLUMNS + column) ?? false,
    add: ({ sheet, row, column }) => {
      const cells = sheets.get(sheet) ?? new Set();
      sheets.set(sheet, cells.add(row * COLUMNS + column));
    },
  };
}
