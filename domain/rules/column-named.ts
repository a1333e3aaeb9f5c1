import type { TableId, Values } from '../return/return';
import { columnsRead, type ColumnRead } from './columns-read';
import type { RuleContext } from './context';

type ColumnNames = { readonly [Id in TableId]: `${Id}.${keyof Values<Id> & string}` };

/** A column of the form by its table and its own id: `systems.lastTest`. */
export type ColumnName = ColumnNames[TableId];

/** Finds columns of a return by name, for rules that are a list of columns; undefined where one was not found. */
export function columnNamed(context: RuleContext): (name: ColumnName) => ColumnRead | undefined {
  const columns = new Map(
    columnsRead(context).map((read) => [`${read.table}.${read.column.id}`, read]),
  );
  return (name) => columns.get(name);
}
