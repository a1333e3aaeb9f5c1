import { form } from '#domain/form/edition-2022-25-1/form';
import type { Column } from '#domain/form/form';
import type { TableId } from '#domain/return/return';
import * as z from 'zod';

/** A value of a column as the ledger stores it: a blank is null. */
export type StoredValue = string | number | null;

/** What the ledger may hold for each column of a table, in the order of `ids`. Throws on a column that the form lacks. */
export function tableSchemas(
  table: TableId,
  ids: readonly string[],
): readonly z.ZodType<StoredValue>[] {
  const columns: readonly Column[] = form.tables.find(({ id }) => id === table)?.columns ?? [];
  return ids.map((id) => schemaOf(id, columns));
}

/** What the ledger may hold for a field of the Return sheet. Throws on a field that the form lacks. */
export function fieldSchema(id: string): z.ZodType<StoredValue> {
  return schemaOf(id, form.fields.fields);
}

function schemaOf(id: string, columns: readonly Column[]): z.ZodType<StoredValue> {
  const column = columns.find((each) => each.id === id);
  if (!column) throw new Error(`Form ${form.id} has no column ${id}`);
  return z.union([valueSchema(column), z.null()]);
}

function valueSchema({ type, list, instead }: Column): z.ZodType<string | number> {
  switch (type) {
    case 'integer':
    case 'number':
    case 'money':
      return instead ? z.union([z.number(), z.enum(instead)]) : z.number();
    case 'list':
      return z.enum(
        Object.keys(list === undefined ? {} : form.lists[list as keyof typeof form.lists]),
      );
    case 'text':
    case 'long-text':
    case 'date':
      return z.string();
  }
}
