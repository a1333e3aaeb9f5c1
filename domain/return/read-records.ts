import type { CellValue } from '../cells/cells';
import { shownCell } from '../cells/shown-cell';
import { blocks } from '../steps/blocks';
import type { Steps } from '../steps/steps';
import type { CellFault } from './fault';
import { readRecord, type ColumnReader, type LooseValues, type MisreadCell } from './read-record';

/** The rows of a table: where they stand and what reads them. */
export interface Rows {
  readonly table: string;
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** The first row to read, and the row before which to stop. */
  readonly from: number;
  readonly to: number;
  readonly readers: readonly ColumnReader[];
  readonly key: readonly string[];
}

/** A record whose values are not yet known to be those of its table. */
export interface LooseRecord {
  readonly id: string;
  readonly row: number;
  readonly values: LooseValues;
}

/** The records of some rows, and what of them could not be read. */
interface Read {
  readonly records: LooseRecord[];
  readonly faults: CellFault[];
}

/** Reads the records of a table in steps, passing over rows that are blank in all of the form's columns. */
export function* readRecords(given: Rows): Steps<{
  readonly records: readonly LooseRecord[];
  readonly faults: readonly CellFault[];
}> {
  const read: Read = { records: [], faults: [] };
  for (const [from, to] of blocks(given.from, given.to)) {
    readBlock({ ...given, from, to }, read);
    yield;
  }
  return read;
}

function readBlock(given: Rows, { records, faults }: Read): void {
  const { rows, from, to, readers, key } = given;
  for (let row = from; row < to; row += 1) {
    const cells = rows[row];
    if (cells === undefined || isBlank(cells, readers)) continue;
    const { values, misreads } = readRecord(cells, readers);
    const id = idOf(values, key, row);
    records.push({ id, row, values });
    for (const misread of misreads) faults.push(faultOf(misread, given, row, id));
  }
}

function isBlank(cells: readonly CellValue[], readers: readonly ColumnReader[]): boolean {
  for (const { position } of readers) {
    const cell = cells[position] ?? null;
    if (cell !== null && (typeof cell !== 'string' || cell.trim() !== '')) return false;
  }
  return true;
}

function idOf(values: LooseValues, key: readonly string[], row: number): string {
  let id = '';
  for (const part of key) {
    const value = values[part];
    if (value === undefined) return `row ${row + 1}`;
    id = id === '' ? String(value) : `${id}/${value}`;
  }
  return id;
}

function faultOf(
  { reader, cell, misread }: MisreadCell,
  { sheet, table }: Rows,
  row: number,
  record: string,
): CellFault {
  return {
    kind: misread.fault,
    at: { sheet, row, column: reader.position },
    table,
    column: reader.column,
    record,
    entered: shownCell(cell),
    ...(misread.fix !== undefined && { fix: misread.fix }),
  };
}
