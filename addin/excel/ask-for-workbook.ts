import { askAhead } from './ask-ahead';
import { askForDateSystem } from './ask-for-date-system';
import { askForSheet } from './ask-for-sheet';
import { likelySheets, likelyTables } from './likely-names';

/** How much of a workbook is asked for before it is known what is in it. */
interface Ahead {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Rows of each sheet that come with its size. */
  readonly rows: number;
}

/** What an ordinary return has: one round trip brings it all. */
export const ordinary: Ahead = { sheets: likelySheets, tables: likelyTables, rows: 250 };

/** Where the ordinary was too much for one answer, or Excel does not know one of its names. */
export const nothingAhead: Ahead = { sheets: [], tables: [], rows: 20 };

/** Loads the sheets, tables, names and properties of a workbook, and the first rows of each sheet. */
export async function askForWorkbook(context: Excel.RequestContext, ahead: Ahead) {
  const { names, properties, tables, worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula,items/scope');
  properties.custom.load('items/key,items/value,items/type');
  const is1904 = askForDateSystem(context);

  const sheets = askAhead(ahead.sheets, (name) =>
    askForSheet(worksheets.getItemOrNullObject(name), ahead.rows),
  );
  const areas = askAhead(ahead.tables, (name) => {
    const range = tables.getItemOrNullObject(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.untrack();
    return range;
  });
  await context.sync();

  const moreSheets = sheets.rest(worksheets.items.map(({ name }) => name));
  const moreTables = areas.rest(tables.items.map(({ name }) => name));
  if (moreSheets || moreTables) await context.sync();

  return {
    is1904: is1904(),
    names: names.items,
    properties: properties.custom.items,
    sheets: worksheets.items.flatMap(({ name, visibility }) => {
      const asked = sheets.of(name);
      return asked ? [{ name, visibility, ...asked }] : [];
    }),
    tables: tables.items.flatMap(({ name, worksheet }) => {
      const range = areas.of(name);
      return range ? [{ name, sheet: worksheet.name, range }] : [];
    }),
  };
}

export type AskedWorkbook = Awaited<ReturnType<typeof askForWorkbook>>;
