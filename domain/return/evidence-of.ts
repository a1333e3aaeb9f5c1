import { rangesOf } from '../cells/ranges';
import type { Evidence } from '../progress/observation';
import type { ReturnRecord, ReturnTable } from './return';

/** The cells of some columns of some records: what a value was worked out from. */
export function evidenceOf<RecordValues>(
  { sheet, columns }: ReturnTable<RecordValues>,
  records: readonly ReturnRecord<RecordValues>[],
  ids: readonly (keyof RecordValues & string)[],
): Evidence {
  const rows = records.map(({ row }) => row);
  const positions = ids.map((id) => columns[id]).filter((at) => at !== undefined);
  const ranges = positions.map((at) => rangesOf(at, rows));
  return { sheet, cells: ranges.join(',') };
}
