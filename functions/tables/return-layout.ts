import { form as currentForm } from '#domain/form/edition-2022-25-1/form';
import type { FieldId, Return, ReturnRecord, TableId } from '#domain/return/return';
import * as z from 'zod';

/** Fields of the Return sheet that name a person: kept apart, so that they can be erased. */
export const personalFields = [
  'contactName',
  'contactEmail',
  'certifierName',
] as const satisfies readonly FieldId[];

const place = z.object({ row: z.int(), column: z.int() });

/** All of a return but its rows and what names a person. */
export const layoutSchema = z.object({
  organisation: z.string(),
  period: z.object({ year: z.int(), quarter: z.literal([1, 2, 3, 4]) }).nullable(),
  form: z.string(),
  fields: z.object({
    sheet: z.string(),
    found: z.boolean(),
    cells: z.record(z.string(), place),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  tables: z.array(
    z.object({
      id: z.enum(currentForm.tables.map(({ id }) => id)),
      sheet: z.string(),
      found: z.boolean(),
      headerRow: z.int(),
      columns: z.record(z.string(), z.int()),
      /** The columns that the table's stored rows are written by, in order. */
      stored: z.array(z.string()),
    }),
  ),
});

export type Layout = z.infer<typeof layoutSchema>;

/** The layout of a return, without its personal fields. */
export function layoutOf({ organisation, period, form, fields, tables }: Return): Layout {
  const values = Object.entries(fields.values)
    .filter(([id]) => !personalFields.some((personal) => personal === id))
    .map(([id, value]) => [id, value ?? null] as const);

  return {
    organisation,
    period: period ?? null,
    form,
    fields: { ...fields, cells: { ...fields.cells }, values: Object.fromEntries(values) },
    tables: tableIdsOf(tables).map((id) => {
      const { sheet, found, headerRow, columns } = tables[id];
      return { id, sheet, found, headerRow, columns: { ...columns }, stored: storedOf(tables[id]) };
    }),
  };
}

function storedOf({ records }: { readonly records: readonly ReturnRecord<object>[] }): string[] {
  return [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
}

function tableIdsOf(tables: Return['tables']): readonly TableId[] {
  return Object.keys(tables) as TableId[];
}
