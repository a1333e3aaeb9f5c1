import type { Place } from '../../cells/place';
import type { Column } from '../../form/form';
import type { Return, TableId } from '../../return/return';
import type { RuleContext } from '../context';
import type { AnyRecord, AnyTable } from './any-record';
import { recordsById } from './records-by-id';

/** A value of a record; undefined for a blank. */
type CellValue = string | number | undefined;

/** A cell whose value is not that of the same record and column of an earlier return. */
export interface ChangedCell<V = CellValue> {
  readonly at: Place;
  readonly column: Column;
  readonly record: AnyRecord;
  readonly before: AnyRecord;
  readonly is: V;
  readonly was: V;
}

/** Says of a change whether it is one to give; asked of every change, so that it has to be quick. */
type Asked<V> = (is: V, was: V, column: Column) => boolean;

/** The cells of some columns of a table that changed since an earlier return; records are matched by id. */
export function* changedCells(
  { current, form }: RuleContext,
  earlier: Return,
  id: TableId,
  columns: readonly string[],
  isAsked: Asked<CellValue> = always,
): Iterable<ChangedCell> {
  const table: AnyTable = current.tables[id];
  const records = recordsById(earlier.tables[id]);
  const found = (form.tables.find((candidate) => candidate.id === id)?.columns ?? []).flatMap(
    (column) => {
      const position = table.columns[column.id];
      return position !== undefined && columns.includes(column.id) ? { column, position } : [];
    },
  );

  for (const record of table.records) {
    const before = records.get(record.id);
    if (!before) continue;
    for (const { column, position } of found) {
      const is = record.values[column.id];
      const was = before.values[column.id];
      if (is === was || !isAsked(is, was, column)) continue;
      const at = { sheet: table.sheet, row: record.row, column: position };
      yield { at, column, record, before, is, was };
    }
  }
}

const always = () => true;
