import type { CellToWrite, SheetToWrite } from '#workbook/sheet-to-write';
import { writeSheets } from '#workbook/hucre/write-sheets';
import { isDateFormat } from '#workbook/scan/is-date-format';
import { cellAt, usedBox } from './cells';
import type { CellModel, SheetModel, WorkbookModel } from './workbook-model';

/** The open workbook as an .xlsx file, with values in place of formulas. Throws where a sheet has two tables. */
export function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  return writeSheets({
    title: workbook.name,
    sheets: workbook.sheets.map((sheet) => sheetToWrite(workbook, sheet)),
    names: Object.fromEntries(
      workbook.names
        .filter(({ sheet }) => !sheet)
        .map(({ formula, name }) => [name, formula.replace(/^=/, '')]),
    ),
    properties: Object.fromEntries(
      [...workbook.properties].map(([key, value]) => [key, String(value)]),
    ),
  });
}

function sheetToWrite({ tables }: WorkbookModel, sheet: SheetModel): SheetToWrite {
  const [table, second] = tables.filter((each) => each.sheet === sheet);
  if (second) throw new RangeError(`${sheet.name} has two tables, which the writer cannot write`);
  const used = usedBox(sheet, false) ?? { top: 0, left: 0, rows: 1, columns: 1 };
  const columns = used.left + used.columns;
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows: Array.from({ length: used.top + used.rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => written(cellAt(sheet, row, column))),
    ),
    widths: Array.from({ length: columns }, () => 12),
    ...(table && {
      table: {
        name: table.name,
        top: table.box.top,
        left: table.box.left,
        bottom: table.box.top + table.box.rows - 1,
        right: table.box.left + table.box.columns - 1,
      },
    }),
  };
}

function written({ format, isError, value }: CellModel): CellToWrite {
  const style = format === undefined ? {} : { style: { format } };
  if (isError) return { value: { kind: 'error', shown: String(value) }, ...style };
  if (value === '') return { value: null, ...style };
  const isDay = typeof value === 'number' && format !== undefined && isDateFormat(format);
  return { value: isDay ? { kind: 'date', serial: value } : value, ...style };
}
