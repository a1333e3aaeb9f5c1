import type { Return, TableId } from '../../return/return';
import type { RuleContext } from '../context';
import type { Hit } from '../define-rule';
import type { AnyRecord, AnyTable } from './any-record';
import { hasId, recordsById } from './records-by-id';

/** Id of the missing record; empty where there are too many to name. */
interface Missing {
  readonly name: string;
}

/**
 * The records of an earlier return's table that have no row now, as hits on the whole sheet, so that each
 * can be given a reason. Rows with a blank id may be the missing ones: the hits rest on them.
 */
export function* missingRecords(
  { current, form }: RuleContext,
  earlier: Return,
  id: TableId,
  isAsked: (record: AnyRecord) => boolean,
): Iterable<Hit<Missing>> {
  const table: AnyTable = current.tables[id];
  const key = form.tables.find((candidate) => candidate.id === id)?.key ?? [];
  const positions = key.flatMap((column) => table.columns[column] ?? []);
  if (!table.found || positions.length < key.length) return;

  const { sheet } = table;
  const now = recordsById(table);
  const also = table.records
    .filter((record) => !hasId(record))
    .flatMap(({ row }) => positions.map((column) => ({ sheet, row, column })));
  for (const [record, before] of recordsById(earlier.tables[id])) {
    if (now.has(record) || !isAsked(before)) continue;
    yield { at: { sheet }, also, record, entered: '', data: { name: record } };
  }
}
