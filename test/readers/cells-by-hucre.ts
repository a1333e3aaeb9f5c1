import type { SheetCells, WorkbookCells } from '../../domain/cells/cells';
import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { areaByHucre } from './area-by-hucre';
import { rowsByHucre } from './rows-by-hucre';

/**
 * The cells, tables, names and properties of an .xlsx file as hucre reads them, the second opinion on our own scanner.
 */
export async function cellsByHucre(bytes: Uint8Array): Promise<WorkbookCells> {
  const workbook = await readXlsx(bytes);
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
    rows: rowsByHucre(sheet),
    tables: (sheet.tables ?? []).flatMap(({ name, displayName, range }) =>
      areaByHucre(displayName ?? name, range ?? ''),
    ),
  };
}

/** Names that only one sheet knows may repeat from sheet to sheet, so they are left out. */
function namesOf({ namedRanges = [] }: Workbook): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namedRanges.flatMap(({ name, range, scope }) => (scope === undefined ? [[name, range]] : [])),
  );
}
