import type { Form, FormTable } from '../form/form';
import { tablePositions } from '../form/table-positions';
import type { Steps } from '../steps/steps';
import { cellParser } from './cell-parser';
import type { ReadingFaults } from './fault';
import type { FoundTable } from './find-tables';
import { layoutFaults } from './layout-faults';
import { readRecords, type LooseRecord } from './read-records';

/** A table as it was read, before its values are known to be those of the current form. */
interface LooseTable {
  readonly sheet: string;
  readonly found: boolean;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly records: readonly LooseRecord[];
}

/** A table, and what of it could not be read. */
export interface ReadTable {
  readonly table: LooseTable;
  readonly faults: ReadingFaults;
}

/** Reads a table in steps, to the last row of its sheet or to the next table below: its own bottom edge may lie. */
export function* readTable(
  { lists }: Form,
  table: FormTable,
  found: FoundTable | undefined,
): Steps<ReadTable> {
  if (!found) return missing(table);

  const { sheet, header } = found;
  const readers = table.columns.map((column) => ({
    column,
    position: header.columns.get(column.id) ?? -1,
    parse: cellParser(column, lists),
  }));
  const { records, faults } = yield* readRecords({
    table: table.id,
    sheet: sheet.name,
    rows: sheet.rows,
    from: header.row + 1,
    to: endOf(found),
    readers,
    key: table.key,
  });

  return {
    table: {
      sheet: sheet.name,
      found: true,
      headerRow: header.row,
      columns: Object.fromEntries(header.columns),
      records,
    },
    faults: { cells: faults, layout: layoutFaults(table, found, records) },
  };
}

function endOf({ sheet, header }: FoundTable): number {
  const positions = [...header.columns.values()];
  const below = sheet.tables
    .filter(({ top }) => top > header.row)
    .filter(({ left, right }) => positions.some((at) => at >= left && at <= right))
    .map(({ top }) => top);
  return Math.min(sheet.rows.length, ...below);
}

function missing(table: FormTable): ReadTable {
  const { headerRow } = tablePositions(table, 0);
  return {
    table: { sheet: table.sheet, found: false, headerRow, columns: {}, records: [] },
    faults: {
      cells: [],
      layout: [
        {
          kind: 'table-missing',
          sheet: table.sheet,
          table: table.id,
          found: '',
        },
      ],
    },
  };
}
