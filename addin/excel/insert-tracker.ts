import { cellAddress } from '#domain/cells/address';
import { WorkbookError, type InsertedTracker, type TrackerOutcome } from '../ports/open-workbook';
import { addChart } from './add-chart';
import type { OwnWrites } from './own-writes';
import { runInExcel } from './run-in-excel';
import { trackerChanges } from './tracker-changes';
import { typedText } from './typed-text';

/**
 * Makes a native table, with native charts beside it, on a sheet of its own; or refreshes it where it stands, whatever
 * its sheet is called by now, its rows are sorted by, and its columns are. A sheet of that name that is somebody
 * else's is left alone: `already there`.
 */
export function insertTracker(given: InsertedTracker, own: OwnWrites): Promise<TrackerOutcome> {
  return own.during(() =>
    runInExcel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(given.table);
      table.load('name');
      await context.sync();
      return table.isNullObject
        ? makeTracker(context, given)
        : refreshTracker(context, table, given);
    }),
  );
}

async function makeTracker(
  context: Excel.RequestContext,
  given: InsertedTracker,
): Promise<TrackerOutcome> {
  const { charts, headers, pounds, rows } = given;
  const found = context.workbook.worksheets.getItemOrNullObject(given.sheet);
  await context.sync();
  if (!found.isNullObject) throw new WorkbookError('already there');

  const sheet = context.workbook.worksheets.add(given.sheet);
  const address = `A1:${cellAddress(rows.length, headers.length - 1)}`;
  const range = sheet.getRange(address);
  range.values = [headers, ...rows].map((row) => row.map(typed));
  const added = sheet.tables.add(address, true);
  added.name = given.table;
  for (const header of pounds) {
    const column = headers.indexOf(header);
    const cells = sheet.getRange(
      `${cellAddress(1, column)}:${cellAddress(Math.max(rows.length, 1), column)}`,
    );
    cells.numberFormat = Array.from({ length: Math.max(rows.length, 1) }, () => ['£#,##0']);
    cells.untrack();
  }
  range.format.autofitColumns();
  range.untrack();
  for (const [below, chart] of charts.entries()) {
    const name = `${given.table} chart ${below + 1}`;
    addChart(sheet, { ...chart, below, headers, name, rows: rows.length });
  }
  if (given.show) sheet.activate();
  await context.sync();
  return { keys: rows.map(([key]) => String(key)), added: rows.length, flagged: 0 };
}

async function refreshTracker(
  context: Excel.RequestContext,
  table: Excel.Table,
  given: InsertedTracker,
): Promise<TrackerOutcome> {
  const headers = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  headers.load('values');
  body.load('values');
  await context.sync();

  const changes = trackerChanges(
    given,
    headers.values[0]?.map(String) ?? [],
    body.values.map((row: readonly unknown[]) => row),
  );
  if (!changes) throw new WorkbookError('failed', '', withoutKey(given));
  for (const { column, values } of changes.columns) {
    const cells = body.getColumn(column);
    cells.values = values.map((value) => [typed(value)]);
    cells.untrack();
  }
  // What is null leaves its cell alone, or to the formula of its column.
  if (changes.added.length > 0) {
    table.rows.add(undefined, changes.added.map((row) => row.map(typed)) as (string | number)[][]);
  }
  if (given.show) table.worksheet.activate();
  headers.untrack();
  body.untrack();
  await context.sync();
  const { flagged, keys } = changes;
  return { keys, flagged, added: changes.added.length };
}

function typed(value: string | number | null): string | number | null {
  return typeof value === 'string' ? typedText(value, 'General') : value;
}

function withoutKey({ headers: [key = ''], table }: InsertedTracker) {
  return {
    heading: `The tracker has no column ${key}`,
    action: `Name the column of references ${key} again in the table ${table}, or delete the table, then try again.`,
  };
}
