import { type Box, wholeSheet } from './box';
import type { CellModel, SheetModel } from './workbook-model';

const blank: CellModel = { value: '' };

/** The cell at a row and a column, counted from 0. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  return sheet.cells.get(row * wholeSheet.columns + column) ?? blank;
}

/** Puts a cell in its place; one with nothing in it is forgotten. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const key = row * wholeSheet.columns + column;
  const isNothing = isBlank(cell) && cell.format === undefined && cell.look === undefined;
  if (isNothing) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** Whether a cell has neither value nor formula. */
function isBlank({ formula, value }: CellModel): boolean {
  return value === '' && formula === undefined;
}

/** The smallest box around all cells with something in them; undefined on a blank sheet. */
export function usedBox(sheet: SheetModel, valuesOnly: boolean): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && isBlank(cell)) continue;
    const row = Math.floor(key / wholeSheet.columns);
    const column = key % wholeSheet.columns;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
