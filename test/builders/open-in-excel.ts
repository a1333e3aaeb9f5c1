import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import { excelWorkbook } from '../../addin/excel/excel-workbook';
import { putCell } from '../excel-host/model/cells';
import { newWorkbook } from '../excel-host/model/new-workbook';
import { change, type CellModel, type WorkbookModel } from '../excel-host/model/workbook-model';
import { startExcelHost } from '../excel-host/start-excel-host';

/** Opens these cells, tables, names and properties in the simulated Excel, with the pane beside them. */
export function openInExcel(cells: WorkbookCells, excelApi?: string) {
  const workbook = modelOf(cells);
  const started = startExcelHost({ workbook, ...(excelApi !== undefined && { excelApi }) });
  // office.js is a global of the pane's page.
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return { ...started, workbook, open: excelWorkbook() };
}

function modelOf({ names, properties, sheets }: WorkbookCells): WorkbookModel {
  const workbook = newWorkbook(
    'Return.xlsx',
    sheets.map(({ name }) => name),
  );
  sheets.forEach(({ hidden, rows, tables }, at) => {
    const sheet = workbook.sheets[at];
    if (!sheet) return;
    if (hidden) change(sheet, { visibility: 'Hidden' });
    rows.forEach((row, top) => {
      row.forEach((cell, left) => {
        if (cell !== null) putCell(sheet, top, left, cellModel(cell));
      });
    });
    const made = tables.map(({ bottom, left, name, right, top }) => ({
      id: `{${name}}`,
      name,
      sheet,
      box: { top, left, rows: bottom - top + 1, columns: right - left + 1 },
      look: {},
    }));
    change(workbook, { tables: [...workbook.tables, ...made] });
  });
  change(workbook, {
    names: Object.entries(names).map(([name, place]) => ({
      name,
      formula: `=${place}`,
      comment: '',
    })),
    properties: new Map(Object.entries(properties)),
  });
  return workbook;
}

function cellModel(cell: NonNullable<CellValue>): CellModel {
  if (typeof cell !== 'object') return { value: cell };
  if (cell.kind === 'date') return { value: cell.serial, format: 'dd/mm/yyyy' };
  return { value: cell.shown, isError: true };
}
