import { columnLetters } from '../cells/address';
import type { CellValue, SheetCells, WorkbookCells } from '../cells/cells';
import { cellOfValue, type FormValue } from './cell-of-value';
import { fieldPositions } from './field-positions';
import type { Form, FormTable } from './form';
import { tablePositions } from './table-positions';

type LooseValues = Readonly<Record<string, FormValue>>;

/** What stands in a form before it is in cells: its fields, and the records of its tables, by their ids. */
export interface FormValues {
  readonly fields: LooseValues;
  readonly tables: Readonly<Record<string, readonly LooseValues[] | undefined>>;
}

/** Any form with its values, laid out on its sheets as its template lays it out: the exact inverse of reading it. */
export function layOutForm(given: {
  readonly form: Form;
  readonly properties: WorkbookCells['properties'];
  readonly values: FormValues;
}): WorkbookCells {
  const { form, properties, values } = given;
  return {
    sheets: [
      fieldsSheet(form, values.fields),
      ...form.tables.map((table) => tableSheet(form, table, values.tables[table.id] ?? [])),
    ],
    names: Object.fromEntries(
      Object.values(fieldPositions(form.fields)).map(({ name, row, valueColumn }) => [
        name,
        `${form.fields.sheet}!$${columnLetters(valueColumn)}$${row + 1}`,
      ]),
    ),
    properties,
  };
}

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
