import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import type { CellToWrite, StyleToWrite } from '#workbook/sheet-to-write';
import { writeSheets } from '#workbook/hucre/write-sheets';

/** An .xlsx file of these cells, tables, names and properties. An error cannot be written, and is left blank. */
export function aWorkbookOfCells({
  names,
  properties,
  sheets,
}: WorkbookCells): Promise<Uint8Array> {
  return writeSheets({
    title: 'Made by a test',
    sheets: sheets.map(({ hidden, name, rows, tables: [table] }) => ({
      name,
      hidden,
      rows: rows.map((row) => row.map(cellToWrite)),
      widths: [],
      ...(table && { table }),
    })),
    names,
    properties,
  });
}

const day: StyleToWrite = { format: 'dd/mm/yyyy', unlocked: true };
const open: StyleToWrite = { unlocked: true };

function cellToWrite(value: CellValue): CellToWrite {
  const isDay = value !== null && typeof value === 'object' && value.kind === 'date';
  return { value, style: isDay ? day : open };
}
