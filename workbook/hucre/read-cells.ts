import type { SheetCells, WorkbookCells } from '#domain/cells/cells';
import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { readRows } from './read-rows';
import { tableArea } from './table-area';

/**
 * The cells, tables, names and properties of an .xlsx file, hidden sheets too. `worksheets` gives the positions of
 * the sheets to read, as a chart sheet among them cannot be. Throws what the library throws where it cannot read the file.
 */
export async function readCells(
  bytes: Uint8Array,
  worksheets?: readonly number[],
): Promise<WorkbookCells> {
  const workbook = await readXlsx(bytes, worksheets ? { sheets: [...worksheets] } : {});
  return {
    sheets: workbook.sheets.map(readSheet),
    names: namesOf(workbook),
    properties: Object.fromEntries(
      Object.entries(workbook.properties?.custom ?? {}).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString() : String(value),
      ]),
    ),
  };
}

function readSheet(sheet: Sheet): SheetCells {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: readRows(sheet),
    tables: (sheet.tables ?? []).flatMap(({ name, displayName, range }) =>
      tableArea(displayName ?? name, range ?? ''),
    ),
  };
}

/** Names that only one sheet knows may repeat from sheet to sheet, so they are left out. */
function namesOf({ namedRanges = [] }: Workbook): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namedRanges.flatMap(({ name, range, scope }) => (scope === undefined ? [[name, range]] : [])),
  );
}
