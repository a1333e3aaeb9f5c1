import type { CellValue } from '#domain/cells/cells';
import { isDateFormat } from '#workbook/scan/is-date-format';
import { storedSerial } from '#workbook/scan/stored-serial';

/** Cells as office.js loads them: these three properties and where they begin, from 0. */
export interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The rows of a sheet from row 1 on, each as long as its last value, as the reader of files gives them. */
export function rowsOfRange(cells: LoadedCells, is1904 = false): readonly (readonly CellValue[])[] {
  const { columnIndex, numberFormat, rowIndex, valueTypes, values } = cells;
  const isDate = new Map<unknown, boolean>();
  const isDateCell = (format: unknown): boolean => {
    const known = isDate.get(format) ?? (typeof format === 'string' && isDateFormat(format));
    isDate.set(format, known);
    return known;
  };
  const left = Array.from({ length: columnIndex }, () => null);
  const rows = values.map((row, at) =>
    row.map((value, column) => {
      const cell = cellOf(value, valueTypes[at]?.[column] ?? 'Unknown');
      return typeof cell === 'number' && isDateCell(numberFormat[at]?.[column])
        ? { kind: 'date' as const, serial: storedSerial(cell, is1904) }
        : cell;
    }),
  );
  const above = Array.from({ length: rowIndex }, () => []);
  return upTo([...above, ...rows.map((row) => fromLeft(left, row))], (row) => row.length > 0);
}

/** A cell by Excel's value and the word of its type; a number that is shown as a day is still a number here. */
function cellOf(value: unknown, type: string): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { kind: 'error', shown: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : null;
}

function fromLeft(left: readonly null[], row: readonly CellValue[]): readonly CellValue[] {
  const cells = upTo(row, (cell) => cell !== null);
  return cells.length === 0 ? cells : [...left, ...cells];
}

/** A list up to its last item that counts. */
function upTo<Item>(items: readonly Item[], counts: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex(counts) + 1);
}
