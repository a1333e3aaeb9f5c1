import type { Place } from '../cells/place';
import { placeOf } from '../return/place-of';
import type { ReturnRecord, ReturnTable } from '../return/return';

/** The cells of other columns that a hit rests on; a column that was not found has none. */
export function otherCells<RecordValues>(
  table: ReturnTable<RecordValues>,
  record: ReturnRecord<RecordValues>,
  columns: readonly (keyof RecordValues & string)[],
): readonly Place[] {
  return columns.flatMap((column) => placeOf(table, record, column) ?? []);
}
