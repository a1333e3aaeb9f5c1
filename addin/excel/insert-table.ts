import { cellAddress } from '#domain/cells/address';
import { WorkbookError, type InsertedTable } from '../ports/open-workbook';
import { addChart } from './add-chart';
import type { OwnWrites } from './own-writes';
import { runInExcel } from './run-in-excel';
import { typedText } from './typed-text';

/**
 * Puts a native table, and a native chart where one is asked for, on a sheet of its own. What it put there before
 * is replaced; a sheet of that name that is somebody else's is left alone: `already there`.
 */
export function insertTable(given: InsertedTable, own: OwnWrites): Promise<void> {
  return own.during(() =>
    runInExcel(async (context) => {
      const { tables, worksheets } = context.workbook;
      const found = worksheets.getItemOrNullObject(given.sheet);
      const table = tables.getItemOrNullObject(given.table);
      table.load('worksheet/name');
      await context.sync();

      const isOurs = !table.isNullObject && table.worksheet.name === given.sheet;
      if (!isOurs && !(found.isNullObject && table.isNullObject))
        throw new WorkbookError('already there');
      const sheet = isOurs ? found : worksheets.add(given.sheet);
      if (isOurs) await clearTable(context, sheet, table, chartName(given));
      writeTable(sheet, given);
      const { chart, headers, rows } = given;
      if (chart) addChart(sheet, { ...chart, headers, name: chartName(given), rows: rows.length });
      sheet.activate();
      await context.sync();
    }),
  );
}

async function clearTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  chart: string,
): Promise<void> {
  const before = sheet.charts.getItemOrNullObject(chart);
  const range = table.getRange();
  range.load('address');
  range.untrack();
  await context.sync();
  if (!before.isNullObject) before.delete();
  // The cells of a table that is no more are found by their address, not by the table.
  table.convertToRange();
  const cells = sheet.getRange(range.address.split('!').at(-1));
  cells.clear();
  cells.untrack();
}

function writeTable(sheet: Excel.Worksheet, { headers, rows, table }: InsertedTable): void {
  const last = cellAddress(rows.length, headers.length - 1);
  const range = sheet.getRange(`A1:${last}`);
  range.values = [headers, ...rows].map((row) =>
    row.map((value) => (typeof value === 'string' ? typedText(value, 'General') : value)),
  );
  const added = sheet.tables.add(`A1:${last}`, true);
  added.name = table;
  range.format.autofitColumns();
  range.untrack();
}

function chartName({ table }: InsertedTable): string {
  return `${table} chart`;
}
