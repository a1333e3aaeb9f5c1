import type { CellValue } from '#domain/cells/cells';
import { limits } from '../guard/limits';
import { ScanError } from './scan-error';

type Row = readonly CellValue[];
const blankRow: Row = [];

/** What the sheets of one workbook may hold together before it is too large to be read. */
export interface Budget {
  /** Counts values, and places up to the last value of their rows; throws a `ScanError` above the limits. */
  readonly spend: (values: number, places: number) => void;
}

export function budgetOfWorkbook(): Budget {
  let values = 0;
  let places = 0;
  return {
    spend: (moreValues, morePlaces) => {
      values += moreValues;
      places += morePlaces;
      if (values > limits.values || places > limits.places) throw new ScanError('too-large');
    },
  };
}

/** The rows of a sheet as they are filled, each as long as its last value; rows without one share a single blank row. */
export function sheetRows({ spend }: Budget) {
  const rows: CellValue[][] = [];

  const add = (row: number, column: number, value: NonNullable<CellValue>): void => {
    if (row >= limits.rows || column >= limits.columns) throw new ScanError('too-far');
    if (row >= rows.length) spend(0, row + 1 - rows.length);
    while (rows.length <= row) rows.push(blankRow as CellValue[]);
    let cells = rows[row];
    if (cells === undefined || cells === blankRow) {
      cells = [];
      rows[row] = cells;
    }
    if (column < cells.length) {
      // Two values in one cell: nobody can say which is meant.
      if (cells[column] !== null) throw new ScanError('unreadable');
      cells[column] = value;
      spend(1, 0);
      return;
    }
    spend(1, column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells.push(value);
  };

  return { rows: rows as readonly Row[], add };
}
