import type { Place } from '../cells/place';
import type { ReturnRecord, ReturnTable } from './return';

/** The cell of one value of a record; undefined where the column was not found. */
export function placeOf<RecordValues>(
  table: ReturnTable<RecordValues>,
  record: ReturnRecord<RecordValues>,
  column: keyof RecordValues & string,
): Place | undefined {
  const found = table.columns[column];
  return found === undefined ? undefined : { sheet: table.sheet, row: record.row, column: found };
}

/** The cell of one field of a form's sheet of fields; undefined where the field was not found. */
export function placeOfField<Field extends string>(
  { fields }: { readonly fields: FieldsRead<Field> },
  field: Field,
): Place | undefined {
  const cell = fields.cells[field];
  return cell && { sheet: fields.sheet, ...cell };
}

interface FieldsRead<Field extends string> {
  readonly sheet: string;
  readonly cells: Readonly<
    Partial<Record<Field, { readonly row: number; readonly column: number } | undefined>>
  >;
}
