import { cellAddress } from '#domain/cells/address';
import type { CellValue, SheetCells, WorkbookCells } from '#domain/cells/cells';

/** A cell that differs between two workbooks, as a person reads it. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** The cells that differ between two versions of a workbook, sheet by sheet in the order of the first. */
export function cellsChanged(from: WorkbookCells, to: WorkbookCells): readonly ChangedCell[] {
  return from.sheets.flatMap((before, at) => {
    const after = to.sheets.find(({ name }) => name === before.name) ?? to.sheets[at];
    return after ? changedIn(before, after) : [];
  });
}

function changedIn(before: SheetCells, after: SheetCells): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const columns = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = wordsOf(before.rows[row]?.[column] ?? null);
      const is = wordsOf(after.rows[row]?.[column] ?? null);
      if (was !== is) {
        changed.push({ sheet: after.name, cell: cellAddress(row, column), from: was, to: is });
      }
    }
  }
  return changed;
}

function wordsOf(value: CellValue): string {
  if (value === null) return 'blank';
  if (typeof value !== 'object') return typeof value === 'string' ? `“${value}”` : String(value);
  return value.kind === 'date' ? dayOf(value.serial) : value.shown;
}

function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}
