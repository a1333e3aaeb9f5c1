import type { CellValue, SheetCells, WorkbookCells } from '../cells/cells';
import { columnLetters } from '../cells/address';
import type { FieldValues, TableId, Values } from '../return/return';
import { cellOfValue, type FormValue } from './cell-of-value';
import { fieldPositions } from './field-positions';
import type { Form, FormTable } from './form';
import { tablePositions } from './table-positions';

/** The values of a return before they stand in cells, by the conventions of `Return`; what is left out is blank. */
export interface ReturnValues {
  readonly fields?: Partial<FieldValues>;
  readonly tables?: { readonly [Id in TableId]?: readonly Partial<Values<Id>>[] };
}

/** A return laid out on its sheets as the template lays it out: the exact inverse of reading it. */
export function layOutReturn(given: {
  readonly form: Form;
  readonly values: ReturnValues;
}): WorkbookCells {
  const { form, values } = given;
  const fields: LooseValues = values.fields ?? {};
  const tables: Readonly<Record<string, readonly LooseValues[] | undefined>> = values.tables ?? {};

  return {
    sheets: [
      fieldsSheet(form, fields),
      ...form.tables.map((table) => tableSheet(form, table, tables[table.id] ?? [])),
    ],
    names: Object.fromEntries(
      Object.values(fieldPositions(form.fields)).map(({ name, row, valueColumn }) => [
        name,
        `${form.fields.sheet}!$${columnLetters(valueColumn)}$${row + 1}`,
      ]),
    ),
    properties: {
      formEdition: form.id,
      organisation: String(fields['organisation'] ?? ''),
      period: String(fields['period'] ?? ''),
    },
  };
}

type LooseValues = Readonly<Record<string, FormValue>>;

function fieldsSheet({ fields, lists }: Form, values: LooseValues): SheetCells {
  return {
    name: fields.sheet,
    hidden: false,
    rows: [
      [fields.title],
      [fields.help],
      [],
      ...fields.fields.map((field) => [field.header, cellOfValue(field, values[field.id], lists)]),
    ],
    tables: [],
  };
}

function tableSheet(
  { lists }: Form,
  table: FormTable,
  records: readonly LooseValues[],
): SheetCells {
  const { headerRow: top, lastRow: bottom } = tablePositions(table, records.length);
  const row = (values: LooseValues): readonly CellValue[] =>
    table.columns.map((column) => cellOfValue(column, values[column.id], lists));

  return {
    name: table.sheet,
    hidden: false,
    rows: [
      [table.title],
      [table.help],
      [],
      table.columns.map(({ header }) => header),
      ...records.map(row),
    ],
    tables: [{ name: table.name, top, left: 0, bottom, right: table.columns.length - 1 }],
  };
}
