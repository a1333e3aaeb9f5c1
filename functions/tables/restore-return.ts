import type { FieldValues, Return } from '#domain/return/return';
import type { Layout } from './return-layout';
import { recordReader, type StoredRow } from './stored-rows';
import { fieldSchema } from './value-schemas';

/** A return as the ledger gives it back, parsed; personal fields are blank where they were erased or not asked for. */
export function restoreReturn(stored: {
  readonly layout: Layout;
  readonly rows: readonly StoredRow[];
  readonly personal: Partial<FieldValues>;
}): Return {
  const { layout, rows, personal } = stored;
  const fields = Object.entries(layout.fields.values).map(
    ([id, value]) => [id, fieldSchema(id).parse(value) ?? undefined] as const,
  );

  return {
    organisation: layout.organisation,
    period: layout.period ?? undefined,
    form: layout.form,
    fields: {
      ...layout.fields,
      values: { ...Object.fromEntries(fields), ...personal } as FieldValues,
    },
    tables: tablesOf(layout, rows),
  };
}

// Each table's columns were parsed by the form that `Return` is typed by, which the compiler cannot follow.
function tablesOf({ tables }: Layout, rows: readonly StoredRow[]): Return['tables'] {
  return Object.fromEntries(
    tables.map((table, index) => {
      const { id, sheet, found, headerRow, columns } = table;
      const records = rows.filter(([of]) => of === index).map(recordReader(table));
      return [id, { sheet, found, headerRow, columns, records }];
    }),
  ) as unknown as Return['tables'];
}
