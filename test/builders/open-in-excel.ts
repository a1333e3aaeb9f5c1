import type { WorkbookCells } from '#domain/cells/cells';
import { excelWorkbook } from '../../addin/excel/excel-workbook';
import { workbookFromCells } from '../excel-host/model/from-cells';
import { startExcelHost } from '../excel-host/start-excel-host';

/** Opens these cells, tables, names and properties in the simulated Excel, with the pane beside them. */
export function openInExcel(cells: WorkbookCells, excelApi?: string) {
  const workbook = workbookFromCells(cells);
  const started = startExcelHost({ workbook, ...(excelApi !== undefined && { excelApi }) });
  // office.js is a global of the pane's page.
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return { ...started, workbook, open: excelWorkbook() };
}
