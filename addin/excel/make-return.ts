import type { SheetCells } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '#domain/form/lay-out';
import { fieldsSheet } from '#workbook/template/fields-sheet';
import { listNames, listsSheet } from '#workbook/template/lists-sheet';
import { tableSheet } from '#workbook/template/table-sheet';
import { WorkbookError } from '../ports/open-workbook';
import { addSheet, finishSheet } from './add-sheet';
import { askForDateSystem } from './ask-for-date-system';
import type { OwnWrites } from './own-writes';
import { runInExcel } from './run-in-excel';

/**
 * Makes the sheets of a return in the open workbook, as the template has them. Throws a `WorkbookError`, and changes
 * nothing, where one of its sheets, tables or names is there: `already there`.
 */
export function makeReturn(values: ReturnValues, own: OwnWrites): Promise<void> {
  const { names: fieldNames, properties, sheets: laidOut } = layOutReturn({ form, values });
  const sheetOf = (name: string): SheetCells =>
    laidOut.find((each) => each.name === name) ?? { name, hidden: false, rows: [], tables: [] };
  const sheets = [
    fieldsSheet(form, sheetOf(form.fields.sheet)),
    ...form.tables.map((table) => tableSheet(table, sheetOf(table.sheet))),
    listsSheet(form),
  ];
  const names = { ...fieldNames, ...listNames(form) };

  return own.during(() =>
    runInExcel(async (context) => {
      const { workbook } = context;
      const is1904 = askForDateSystem(context);
      await refuseWhatIsThere(context, {
        sheets: sheets.map(({ name }) => name),
        tables: form.tables.map(({ name }) => name),
        names: Object.keys(names),
      });
      const added = sheets.map((sheet) => ({ sheet, on: addSheet(workbook, sheet, is1904()) }));
      for (const [name, place] of Object.entries(names)) workbook.names.add(name, `=${place}`);
      for (const { on, sheet } of added) finishSheet(on, sheet);
      for (const [key, value] of Object.entries(properties))
        workbook.properties.custom.add(key, value);
      added[0]?.on.activate();
      await context.sync();
    }),
  );
}

async function refuseWhatIsThere(
  context: Excel.RequestContext,
  wanted: Readonly<Record<'sheets' | 'tables' | 'names', readonly string[]>>,
): Promise<void> {
  const { names, tables, worksheets } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const isThere = (items: readonly { readonly name: string }[], own: readonly string[]) => {
    const taken = new Set(items.map(({ name }) => name.toLowerCase()));
    return own.some((name) => taken.has(name.toLowerCase()));
  };
  if (
    isThere(worksheets.items, wanted.sheets) ||
    isThere(tables.items, wanted.tables) ||
    isThere(names.items, wanted.names)
  )
    throw new WorkbookError('already there');
}
