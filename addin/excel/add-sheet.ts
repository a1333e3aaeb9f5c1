import { cellAddress } from '#domain/cells/address';
import type { CellValue, TableArea } from '#domain/cells/cells';
import type { CellToWrite, SheetToWrite } from '#workbook/sheet-to-write';
import { addValidation } from './add-validation';
import { dressRange } from './dress-range';
import { styleRuns } from './style-runs';
import { typedText } from './typed-text';

/** Adds a sheet to the open workbook, as the file writer writes it to a file. Names that it refers to come later. */
export function addSheet(
  { worksheets }: Excel.Workbook,
  written: SheetToWrite,
  is1904: boolean,
): Excel.Worksheet {
  const { frozen, heights = {}, merged = {}, rows, table, widths } = written;
  const sheet = worksheets.add(written.name);
  sheet.showGridlines = false;
  for (const { columns, left, rows: count, style, top } of styleRuns(written)) {
    const range = sheet.getRangeByIndexes(top, left, count, columns);
    dressRange(range, style);
    if (style.format !== undefined)
      range.numberFormat = grid(count, columns, () => style.format ?? null);
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  // The formats stand already: they decide what Excel makes of a value.
  sheet.getRangeByIndexes(0, 0, rows.length, width).values = grid(
    rows.length,
    width,
    (row, column) => typedValue(rows[row]?.[column], is1904),
  );
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(characters);
  });
  for (const [row, height] of Object.entries(heights))
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  for (const [row, columns] of Object.entries(merged))
    sheet.getRangeByIndexes(Number(row), 0, 1, columns).merge();
  if (table) addTable(sheet, table);
  if (frozen)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  return sheet;
}

/** What needs the workbook's names: validations; and, as the last thing, the protection of the locked cells. */
export function finishSheet(
  sheet: Excel.Worksheet,
  { hidden, validations = [] }: SheetToWrite,
): void {
  for (const validation of validations) addValidation(sheet, validation);
  sheet.protection.protect({
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowDeleteRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
  if (hidden === true) sheet.set({ visibility: Excel.SheetVisibility.hidden });
}

function addTable(sheet: Excel.Worksheet, { bottom, left, name, right, top }: TableArea): void {
  const table = sheet.tables.add(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function typedValue(cell: CellToWrite | undefined, is1904: boolean): string | number | boolean {
  const value: CellValue = cell?.value ?? '';
  if (typeof value === 'string') return typedText(value, cell?.style?.format ?? 'General');
  if (typeof value !== 'object') return value;
  return value.kind === 'date' ? value.serial - (is1904 ? 1462 : 0) : '';
}

function grid<Item>(rows: number, columns: number, item: (row: number, column: number) => Item) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => item(row, column)),
  );
}

/** A width in characters of Excel's ordinary font: seven pixels for each, and five around. */
function points(characters: number): number {
  return (7 * characters + 5) * 0.75;
}
