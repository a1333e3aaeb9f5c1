import { cellAddress } from '#domain/cells/address';
import { WorkbookError, type InsertedTable } from '../ports/open-workbook';
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
      addChart(sheet, given);
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

/** A column chart of the asked columns, by the names in the first column, beside the table. */
function addChart(sheet: Excel.Worksheet, given: InsertedTable): void {
  const { chart, headers, rows } = given;
  const [first, ...others] = chart?.columns.map((name) => headers.indexOf(name)) ?? [];
  if (!chart || first === undefined || rows.length === 0) return;
  const names = columnRange(sheet, 0, rows.length);
  const added = sheet.charts.add(
    Excel.ChartType.columnClustered,
    columnRange(sheet, first, rows.length),
    Excel.ChartSeriesBy.columns,
  );
  added.name = chartName(given);
  added.title.text = chart.title;
  added.setPosition(cellAddress(0, headers.length + 1), cellAddress(20, headers.length + 10));
  nameSeries(added.series.getItemAt(0), headers[first] ?? '', names);
  for (const column of others) {
    const series = added.series.add(headers[column] ?? '');
    series.setValues(columnRange(sheet, column, rows.length));
    series.setXAxisValues(names);
  }
}

function nameSeries(series: Excel.ChartSeries, name: string, names: Excel.Range): void {
  series.setXAxisValues(names);
  // Excel names the first series by itself only where its range has a header.
  const named = series;
  named.name = name;
}

/** A column of the table without its header. */
function columnRange(sheet: Excel.Worksheet, column: number, rows: number): Excel.Range {
  return sheet.getRange(`${cellAddress(1, column)}:${cellAddress(rows, column)}`);
}

function chartName({ table }: InsertedTable): string {
  return `${table} chart`;
}
