import type { Return, ReturnRecord } from '#domain/return/return';
import * as z from 'zod';
import type { Layout } from './return-layout';
import { tableSchemas, type StoredValue } from './value-schemas';

/** The table of a row by its number, its record's id, its row on the sheet, then its values in the order of the columns. */
export type StoredRow = readonly [table: number, id: string, row: number, ...values: StoredValue[]];

/** What a stored row must be, before its values are read by the columns of its table. */
export const rowSchema = z
  .tuple([z.int(), z.string(), z.int()])
  .rest(z.union([z.string(), z.number(), z.null()]));

/** Every record of a return as a row, by the tables and columns of its layout. */
export function storedRowsOf({ tables }: Return, layout: Layout): readonly StoredRow[] {
  return layout.tables.flatMap(({ id: table, stored }, index) => {
    const records: readonly LooseRecord[] = tables[table].records;
    return records.map(({ id, row, values }): StoredRow => [
      index,
      id,
      row,
      ...stored.map((column) => values[column] ?? null),
    ]);
  });
}

/** Makes records of the stored rows of one table. Throws on a value that its column cannot have. */
export function recordReader({
  id,
  stored,
}: Layout['tables'][number]): (row: StoredRow) => LooseRecord {
  const schemas = tableSchemas(id, stored);
  const named = stored.flatMap((column, index) => {
    const schema = schemas[index];
    return schema ? [{ column, schema, index: index + 3 }] : [];
  });

  return (row) => ({
    id: row[1],
    row: row[2],
    values: Object.fromEntries(
      named.map(({ column, schema, index }) => [
        column,
        schema.parse(row[index] ?? null) ?? undefined,
      ]),
    ),
  });
}

type LooseRecord = ReturnRecord<Readonly<Record<string, string | number | undefined>>>;
