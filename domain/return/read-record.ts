import type { CellValue } from '../cells/cells';
import type { Column } from '../form/form';
import type { CellParser } from './cell-parser';
import type { Misread, Value } from './misread';

/** A column of the form, where it stands on the sheet (-1 where it was not found) and what reads its cells. */
export interface ColumnReader {
  readonly column: Column;
  readonly position: number;
  readonly parse: CellParser;
}

/** The values of a record by column id. */
export type LooseValues = Readonly<Record<string, Value | undefined>>;

/** A cell of a record that was misread. */
export interface MisreadCell {
  readonly reader: ColumnReader;
  readonly cell: CellValue;
  readonly misread: Misread;
}

/** The values of one row, and the cells that were misread. */
export interface ReadRecord {
  readonly values: LooseValues;
  readonly misreads: readonly MisreadCell[];
}

/** Reads one row. Every record gets every column in the same order, so that engines give all of them one shape. */
export function readRecord(
  cells: readonly CellValue[],
  readers: readonly ColumnReader[],
): ReadRecord {
  const values: Record<string, Value | undefined> = {};
  let misreads: MisreadCell[] | undefined;

  for (const reader of readers) {
    const cell = cells[reader.position] ?? null;
    const parsed = cell === null ? undefined : reader.parse(cell);
    if (typeof parsed === 'object') {
      values[reader.column.id] = parsed.value;
      (misreads ??= []).push({ reader, cell, misread: parsed });
    } else {
      values[reader.column.id] = parsed;
    }
  }
  return { values, misreads: misreads ?? none };
}

const none: readonly MisreadCell[] = [];
