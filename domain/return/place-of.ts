import type { Place } from '../cells/place';
import type { FieldId, Return, ReturnRecord, ReturnTable } from './return';

/** The cell of one value of a record; undefined where the column was not found. */
export function placeOf<RecordValues>(
  table: ReturnTable<RecordValues>,
  record: ReturnRecord<RecordValues>,
  column: keyof RecordValues & string,
): Place | undefined {
  const found = table.columns[column];
  return found === undefined ? undefined : { sheet: table.sheet, row: record.row, column: found };
}

/** The cell of one field of the Return sheet; undefined where the field was not found. */
export function placeOfField({ fields }: Return, field: FieldId): Place | undefined {
  const cell = fields.cells[field];
  return cell && { sheet: fields.sheet, ...cell };
}
