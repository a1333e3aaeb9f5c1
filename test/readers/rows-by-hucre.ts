import type { CellValue } from '../../domain/cells/cells';
import type { Cell, CellValue as LibraryValue, Sheet } from 'hucre/xlsx';
import { serialOfDate } from './serial-of-date';

const blankRow: readonly CellValue[] = [];

/** The rows of a sheet, each as long as its last value; rows without one share a single blank row. */
export function rowsByHucre({
  rows,
  cells,
}: Pick<Sheet, 'rows' | 'cells'>): readonly (readonly CellValue[])[] {
  const faults = faultsByRow(cells);
  const read = rows.map((row, index) => readRow(row, faults.get(index)));
  return read.slice(0, read.findLastIndex((row) => row.length > 0) + 1);
}

function readRow(
  row: readonly LibraryValue[],
  faults: ReadonlyMap<number, CellValue> | undefined,
): readonly CellValue[] {
  const values = row.map((value, column) => faults?.get(column) ?? readValue(value));
  const last = values.findLastIndex((value) => value !== null);
  if (last === -1) return blankRow;
  return last === values.length - 1 ? values : values.slice(0, last + 1);
}

function readValue(value: LibraryValue): CellValue {
  if (typeof value === 'string')
    return value.includes('\r') ? value.replaceAll(/\r\n?/g, '\n') : value;
  return value instanceof Date ? { kind: 'date', serial: serialOfDate(value) } : value;
}

/**
 * The cells that the library's rows do not tell truly: errors, which look like text there, and formulas that were
 * never calculated, which look blank (an empty result is '').
 */
function faultsByRow(cells: Sheet['cells']): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  const faults = new Map<number, Map<number, CellValue>>();
  for (const [key, cell] of cells ?? []) {
    const fault = faultOf(cell);
    if (fault === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const ofRow = faults.get(row) ?? new Map<number, CellValue>();
    faults.set(row, ofRow.set(column, fault));
  }
  return faults;
}

function faultOf({ type, value, formula }: Cell): CellValue | undefined {
  if (type === 'error') return { kind: 'error', shown: String(value) };
  if (formula === undefined || value !== null) return undefined;
  // The follower of a shared formula has no text of its own.
  return { kind: 'uncalculated', shown: formula === '' ? 'a formula' : `=${formula}` };
}
