import type { CellValue, SheetCells, WorkbookCells } from '../cells/cells';
import { columnNumber } from '../cells/column-number';
import type { ReturnChanges } from './example';

/** What a person may do to a workbook. */
export type Typing = Pick<ReturnChanges, 'cells' | 'hidden' | 'sheets' | 'without'>;

/** The workbook after a person has typed over cells, renamed sheets and headers, and hidden or deleted sheets. */
export function typeOver(workbook: WorkbookCells, changes: Typing): WorkbookCells {
  const { cells = {}, sheets = {}, without = [], hidden = [] } = changes;
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => !without.includes(name))
      .map((sheet) => ({
        ...typed(sheet, cells),
        name: sheets[sheet.name] ?? sheet.name,
        hidden: hidden.includes(sheet.name),
      })),
  };
}

function typed(sheet: SheetCells, cells: Readonly<Record<string, CellValue>>): SheetCells {
  const rows: CellValue[][] = sheet.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const [, name, letters = '', number = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (name !== sheet.name) continue;

    const column = columnNumber(letters);
    const at = Number(number) - 1;
    while (rows.length <= at) rows.push([]);
    const row = (rows[at] ??= []);
    while (row.length <= column) row.push(null);
    row[column] = value;
  }
  return { ...sheet, rows };
}
