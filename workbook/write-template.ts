import type { SheetCells } from '#domain/cells/cells';
import type { Form } from '#domain/form/form';
import { layOutReturn, type ReturnValues } from '#domain/form/lay-out';
import { writeSheets } from './hucre/write-sheets';
import { fieldsSheet } from './template/fields-sheet';
import { listNames, listsSheet } from './template/lists-sheet';
import { tableSheet } from './template/table-sheet';

/** The return workbook of a form with the values that it already has, as an .xlsx file. */
export function writeTemplate(given: {
  readonly form: Form;
  readonly values: ReturnValues;
}): Promise<Uint8Array> {
  const { form } = given;
  const { sheets, names, properties } = layOutReturn(given);
  const laidOut = (name: string): SheetCells => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`the return has no sheet ${name}`);
    return sheet;
  };
  return writeSheets({
    title: form.fields.title,
    sheets: [
      fieldsSheet(form, laidOut(form.fields.sheet)),
      ...form.tables.map((table) => tableSheet(table, laidOut(table.sheet))),
      listsSheet(form),
    ],
    names: { ...names, ...listNames(form) },
    properties,
  });
}
