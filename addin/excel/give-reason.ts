import { reasonsTable } from '#domain/form/edition-2022-25-1/reasons-table';
import { WorkbookError } from '../ports/open-workbook';
import type { OwnWrites } from './own-writes';
import { type Reason, reasonRow, type ReasonRow } from './reason-row';
import { rowsOfRange } from './rows-of-range';
import { runInExcel } from './run-in-excel';
import { typedText } from './typed-text';

/**
 * Adds or replaces a reason in the workbook's Reasons table, in a spare row where there is one: the table of a
 * protected sheet cannot grow. Throws a `WorkbookError`: `gone` without the table, `protected` without a row.
 */
export function giveReason(reason: Reason, own: OwnWrites): Promise<void> {
  return own.during(() =>
    runInExcel(
      async (context) => {
        const table = context.workbook.tables.getItem(reasonsTable.name);
        const range = table.getRange();
        range.load('values,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
        range.untrack();
        const { protection } = table.worksheet;
        protection.load('protected');
        await context.sync();

        const { numberFormat, valueTypes, values } = range;
        const rows = rowsOfRange({ rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat });
        const blanks = Array.from({ length: range.rowCount - rows.length }, () => []);
        const place = reasonRow([...rows, ...blanks], reason);
        if (!place) throw new WorkbookError('gone');
        if (place.row === undefined && protection.protected) throw new WorkbookError('protected');
        if (place.row === undefined) addRow(table, place, range.columnCount);
        else writeRow(table.worksheet, range, place.cells, place.row);
        await context.sync();
      },
      { waits: true },
    ),
  );
}

function writeRow(
  sheet: Excel.Worksheet,
  table: Pick<Excel.Range, 'columnIndex' | 'numberFormat' | 'rowIndex'>,
  cells: ReasonRow['cells'],
  row: number,
): void {
  for (const [column, text] of cells) {
    const format: unknown = table.numberFormat[row]?.[column];
    const cell = sheet.getRangeByIndexes(table.rowIndex + row, table.columnIndex + column, 1, 1);
    cell.values = [[typedText(text, format)]];
    cell.untrack();
  }
}

function addRow(table: Excel.Table, { cells }: ReasonRow, columns: number): void {
  const row = Array.from({ length: columns }, (_, at) => typedText(cells.get(at) ?? '', 'General'));
  table.rows.add(undefined, [row]);
}
