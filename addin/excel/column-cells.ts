import { cellAddress } from '#domain/cells/address';
import type { CellValue } from '#domain/cells/cells';
import { askForDateSystem } from './ask-for-date-system';
import { columnRuns } from './column-runs';
import { rowsOfRange } from './rows-of-range';

/** A cell as it stands now, and what it would take to put it back. */
export interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What stands in it before anything is worked out: a formula, or the value itself. */
  readonly formula: unknown;
  readonly format: unknown;
}

/** Cells as they stand now, in the order of their columns, the date system of their days, and their sheet's protection. */
export interface CellsNow {
  readonly cells: readonly CellNow[];
  readonly is1904: boolean;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * Reads the cells of ranges such as `E73:E180,E190` afresh, in one round trip: one range for each column, however
 * many rows are wanted of it.
 */
export async function columnCells(
  context: Excel.RequestContext,
  sheet: string,
  ranges: string,
): Promise<CellsNow> {
  const date1904 = askForDateSystem(context);
  const { protection } = context.workbook.worksheets.getItem(sheet);
  protection.load('protected,options');
  const asked = [...rowsByColumn(ranges)].map(([column, rows]) => {
    const top = rows.reduce((least, row) => Math.min(least, row));
    const bottom = rows.reduce((most, row) => Math.max(most, row));
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${cellAddress(top, column)}:${cellAddress(bottom, column)}`);
    range.load('values,valueTypes,numberFormat,formulas');
    range.untrack();
    return { column, range, rows, top };
  });
  await context.sync();

  const is1904 = date1904();
  const cells = asked.flatMap(({ column, range, rows, top }) => {
    const { numberFormat, valueTypes, values } = range;
    const read = rowsOfRange(
      { rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat },
      is1904,
    );
    return rows.map((row): CellNow => {
      const at = row - top;
      const formula: unknown = range.formulas[at]?.[0];
      const format: unknown = numberFormat[at]?.[0];
      return { row, column, value: read[at]?.[0] ?? null, formula, format };
    });
  });
  return { cells, is1904, protection };
}

function rowsByColumn(ranges: string): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const { bottom, column, top } of columnRuns(ranges)) {
    const rows = columns.get(column) ?? [];
    for (let row = top; row <= bottom; row += 1) rows.push(row);
    columns.set(column, rows);
  }
  return columns;
}
