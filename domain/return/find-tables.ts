import type { SheetCells, TableArea } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import type { FormTable } from '../form/form';
import { findHeader, type FoundHeader } from './find-header';
import { headerIndex } from './header-index';

/** Where a table of the form was found in a workbook. */
export interface FoundTable {
  readonly sheet: SheetCells;
  readonly header: FoundHeader;
  /** The native table, where there is one. Its edges may lie. */
  readonly area?: TableArea;
}

/**
 * Finds the tables of a form, each by the name of its native table, then by the name of its sheet, then as the
 * best match of headers on a sheet that no other table has. Tables by their id; those not found are absent.
 */
export function findTables(
  sheets: readonly SheetCells[],
  tables: readonly FormTable[],
): ReadonlyMap<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const table of tables) {
    const here = byNativeTable(sheets, table) ?? bySheetName(sheets, table);
    if (here) found.set(table.id, here);
  }

  const claimed = new Set([...found.values()].map(({ sheet }) => sheet));
  const missing = tables.filter(({ id }) => !found.has(id));
  const free = sheets.filter((sheet) => !claimed.has(sheet));
  for (const { id, here } of byHeaders(free, missing)) {
    if (found.has(id) || claimed.has(here.sheet)) continue;
    found.set(id, here);
    claimed.add(here.sheet);
  }
  return found;
}

function byNativeTable(sheets: readonly SheetCells[], table: FormTable): FoundTable | undefined {
  const name = table.name.toLowerCase();
  for (const sheet of sheets) {
    const area = sheet.tables.find((each) => each.name.toLowerCase() === name);
    const header = area && headerOn(sheet, table, area.top);
    if (header) return { sheet, header, area };
  }
  return undefined;
}

function bySheetName(sheets: readonly SheetCells[], table: FormTable): FoundTable | undefined {
  const sheet = sheets.find(({ name }) => plainWords(name) === plainWords(table.sheet));
  const header = sheet && headerOn(sheet, table);
  return header && { sheet, header };
}

function byHeaders(sheets: readonly SheetCells[], tables: readonly FormTable[]) {
  return tables
    .flatMap((table) =>
      sheets.flatMap((sheet) => {
        const header = headerOn(sheet, table);
        const share = (header?.columns.size ?? 0) / table.columns.length;
        const named = table.key.every((id) => header?.columns.has(id));
        return header && named && share >= 0.5
          ? { id: table.id, here: { sheet, header }, share }
          : [];
      }),
    )
    .sort((a, b) => b.share - a.share);
}

function headerOn({ rows }: SheetCells, { columns }: FormTable, expected?: number) {
  return findHeader(rows, headerIndex(columns), columns.length, expected);
}
