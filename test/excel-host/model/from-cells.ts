import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import { putCell } from './cells';
import { addSheet, newWorkbook } from './new-workbook';
import { change, type CellModel, type SheetModel, type WorkbookModel } from './workbook-model';

/** A workbook as Excel would have it open, from the cells of a file. Days get a date format, formulas are not kept. */
export function workbookFromCells(cells: WorkbookCells, name = 'Return.xlsx'): WorkbookModel {
  const [first, ...others] = cells.sheets;
  const workbook = newWorkbook(name, [first?.name ?? 'Sheet1']);
  const sheets = [workbook.active, ...others.map((sheet) => addSheet(workbook, sheet.name))];
  cells.sheets.forEach(({ hidden, rows, tables }, at) => {
    const sheet = sheets[at];
    if (!sheet) return;
    if (hidden) change(sheet, { visibility: 'Hidden' });
    fill(sheet, rows);
    const made = tables.map(({ bottom, left, name: table, right, top }, place) => ({
      id: String(workbook.tables.length + place + 1),
      name: table,
      sheet,
      box: { top, left, rows: bottom - top + 1, columns: right - left + 1 },
      look: {},
    }));
    change(workbook, { tables: [...workbook.tables, ...made] });
  });
  change(workbook, {
    active: sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.active,
    names: Object.entries(cells.names).map(([each, refersTo]) => ({
      name: each,
      formula: `=${refersTo}`,
      comment: '',
    })),
  });
  for (const [key, value] of Object.entries(cells.properties)) workbook.properties.set(key, value);
  return workbook;
}

function fill(sheet: SheetModel, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, top) => {
    row.forEach((value, left) => {
      putCell(sheet, top, left, cellOf(value));
    });
  });
}

function cellOf(value: CellValue): CellModel {
  if (value === null) return { value: '' };
  if (typeof value !== 'object') return { value };
  if (value.kind === 'date') return { value: value.serial, format: 'dd/mm/yyyy' };
  return value.kind === 'error'
    ? { value: value.shown, isError: true }
    : { value: 0, formula: value.shown };
}
