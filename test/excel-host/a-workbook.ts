import { putCell } from './model/cells';
import { newWorkbook } from './model/new-workbook';
import type { Scalar, WorkbookModel } from './model/workbook-model';

/** A workbook whose first sheet holds these rows, from A1; other sheets are blank. */
export function aWorkbook(
  rows: readonly (readonly Scalar[])[],
  sheets: readonly string[] = ['Sheet'],
): WorkbookModel {
  const workbook = newWorkbook('Demo.xlsx', sheets);
  rows.forEach((row, top) => {
    row.forEach((value, left) => {
      putCell(workbook.active, top, left, { value });
    });
  });
  return workbook;
}
