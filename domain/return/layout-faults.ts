import { rangesOf } from '../cells/ranges';
import { plainWords } from '../cells/plain-words';
import { shownCell } from '../cells/shown-cell';
import type { FormTable } from '../form/form';
import type { LayoutFault } from './fault';
import type { FoundTable } from './find-tables';
import type { LooseRecord } from './read-records';

/** What is wrong with how a table that was found is laid out. */
export function layoutFaults(
  table: FormTable,
  found: FoundTable,
  records: readonly LooseRecord[],
): readonly LayoutFault[] {
  const { sheet, header } = found;
  const base = { sheet: sheet.name, table: table.id };
  const headerOf = (id: string) => table.columns.find((column) => column.id === id)?.header ?? id;
  const leftmost = Math.min(...header.columns.values());

  return [
    ...sheetFaults(table, found),
    ...table.columns
      .filter(({ id }) => !header.columns.has(id))
      .map((column): LayoutFault => ({
        ...base,
        kind: 'column-missing',
        at: { sheet: sheet.name, row: header.row, column: leftmost },
        header: column.header,
        found: '',
      })),
    ...header.twice.map(({ id, column }): LayoutFault => ({
      ...base,
      kind: 'column-twice',
      at: { sheet: sheet.name, row: header.row, column },
      header: headerOf(id),
      found: shownCell(sheet.rows[header.row]?.[column] ?? null),
    })),
    ...rowsBelow(table, found, records),
  ];
}

function sheetFaults(table: FormTable, { sheet }: FoundTable): readonly LayoutFault[] {
  const base = { sheet: sheet.name, table: table.id, found: sheet.name };
  const renamed = plainWords(sheet.name) !== plainWords(table.sheet);
  return [
    ...(renamed ? [{ ...base, kind: 'sheet-renamed' } as const] : []),
    ...(sheet.hidden ? [{ ...base, kind: 'hidden' } as const] : []),
  ];
}

function rowsBelow(
  table: FormTable,
  { sheet, header, area }: FoundTable,
  records: readonly LooseRecord[],
): readonly LayoutFault[] {
  const rows = records.map(({ row }) => row).filter((row) => area && row > area.bottom);
  const [first] = rows;
  if (first === undefined) return [];
  const column = Math.min(...header.columns.values());
  return [
    {
      kind: 'rows-below-table',
      sheet: sheet.name,
      at: { sheet: sheet.name, row: first, column },
      table: table.id,
      // Whole rows, as Excel shows their numbers: `25:30`.
      found: rangesOf(column, rows).replace(/[A-Z]/g, ''),
    },
  ];
}
