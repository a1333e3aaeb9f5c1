import type { Return, TableId } from '../../return/return';
import type { RuleContext } from '../context';
import type { Hit } from '../define-rule';
import type { AnyTable } from './any-record';
import { hasId, recordsById } from './records-by-id';

/** The records of a table that an earlier return does not have, as hits on the first cell of their key. */
export function* addedRecords(
  { current, form }: RuleContext,
  earlier: Return,
  id: TableId,
): Iterable<Hit<{ readonly change: 'added' }>> {
  const table: AnyTable = current.tables[id];
  const before = recordsById(earlier.tables[id]);
  const [key = ''] = form.tables.find((candidate) => candidate.id === id)?.key ?? [];
  const column = table.columns[key];
  if (column === undefined) return;

  for (const record of table.records) {
    if (!hasId(record) || before.has(record.id)) continue;
    const at = { sheet: table.sheet, row: record.row, column };
    yield { at, record: record.id, entered: 'A new row', data: { change: 'added' } };
  }
}
