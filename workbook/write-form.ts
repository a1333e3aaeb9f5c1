import type { SheetCells, WorkbookCells } from '#domain/cells/cells';
import type { Form } from '#domain/form/form';
import { writeSheets } from './hucre/write-sheets';
import { fieldsSheet } from './template/fields-sheet';
import { listNames, listsSheet } from './template/lists-sheet';
import { tableSheet } from './template/table-sheet';

/** The workbook of any form, laid out with the values that it already has, as an .xlsx file. */
export function writeForm(form: Form, cells: WorkbookCells): Promise<Uint8Array> {
  const { sheets, names, properties } = cells;
  const laidOut = (name: string): SheetCells => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
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
