import { rangesOf } from '../cells/ranges';
import type { Return } from './return';

/** What differs on one sheet: how many cells, and the first of them as ranges. Holds no values. */
export interface SheetDifference {
  readonly sheet: string;
  readonly count: number;
  /** `E73:E180`, one range an entry, at most twenty. */
  readonly cells: readonly string[];
}

const mostRanges = 20;

/**
 * The cells whose values differ between two readings of what should be one return, or that stand elsewhere, sheet by
 * sheet. Fields that are left out are not compared.
 */
export function differingCells(
  one: Return,
  other: Return,
  leaveOut: readonly string[] = [],
): readonly SheetDifference[] {
  const found = new Map<string, Map<number, Set<number>>>();
  const differs = (sheet: string, row: number, column: number) => {
    const columns = found.get(sheet) ?? new Map<number, Set<number>>();
    columns.set(column, (columns.get(column) ?? new Set()).add(row));
    found.set(sheet, columns);
  };

  const fields = new Set([...Object.keys(one.fields.cells), ...Object.keys(other.fields.cells)]);
  for (const id of [...fields].filter((each) => !leaveOut.includes(each))) {
    compare(fieldIn(one, id), fieldIn(other, id), differs);
  }
  for (const id of Object.keys(one.tables)) {
    const [left, right] = [tableIn(one, id), tableIn(other, id)];
    const rows = new Set([...left.byRow.keys(), ...right.byRow.keys()]);
    const columns = new Set([...Object.keys(left.columns), ...Object.keys(right.columns)]);
    for (const row of rows) {
      for (const column of columns) compare(left.at(row, column), right.at(row, column), differs);
    }
  }
  return [...found].map(([sheet, columns]) => summaryOf(sheet, columns));
}

interface Stands {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}
type Value = string | number | undefined;
type Values = Readonly<Record<string, Value>>;

function compare(
  one: Stands | undefined,
  other: Stands | undefined,
  differs: (sheet: string, row: number, column: number) => void,
): void {
  if ((one?.value ?? '') === (other?.value ?? '') && isSamePlace(one, other)) return;
  const at = one ?? other;
  if (at) differs(at.sheet, at.row, at.column);
}

function isSamePlace(one: Stands | undefined, other: Stands | undefined): boolean {
  // A blank stands nowhere.
  if ((one?.value ?? other?.value) === undefined) return true;
  return one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;
}

function fieldIn({ fields }: Return, id: string): Stands | undefined {
  const place = (fields.cells as Readonly<Record<string, { row: number; column: number }>>)[id];
  return place && { ...place, sheet: fields.sheet, value: (fields.values as Values)[id] };
}

function tableIn({ tables }: Return, id: string) {
  const { columns, records, sheet } = (tables as Readonly<Record<string, LooseTable>>)[id] ?? none;
  const byRow = new Map(records.map(({ row, values }) => [row, values]));
  const at = (row: number, id: string): Stands | undefined => {
    const column = columns[id];
    const values = byRow.get(row);
    return column === undefined || !values ? undefined : { sheet, row, column, value: values[id] };
  };
  return { at, byRow, columns };
}

interface LooseTable {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly records: readonly { readonly row: number; readonly values: Values }[];
}
const none: LooseTable = { sheet: '', columns: {}, records: [] };

function summaryOf(
  sheet: string,
  columns: ReadonlyMap<number, ReadonlySet<number>>,
): SheetDifference {
  const inOrder = [...columns].sort(([one], [other]) => one - other);
  const cells = inOrder.flatMap(([column, rows]) =>
    rangesOf(
      column,
      [...rows].sort((one, other) => one - other),
    ).split(','),
  );
  const count = inOrder.reduce((sum, [, rows]) => sum + rows.size, 0);
  return { sheet, count, cells: cells.slice(0, mostRanges) };
}
