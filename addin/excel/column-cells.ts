import type { CellValue } from '#domain/cells/cells';
import { cellAddress } from '#domain/cells/address';
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

/**
 * Asks for the cells of ranges such as `E73:E180,E190`, one range for each column however many rows are wanted of
 * it. What it returns gives the cells once the request was sent.
 */
export function askForColumnCells(sheet: Excel.Worksheet, ranges: string): () => readonly CellNow[] {
  const columns = Map.groupBy(columnRuns(ranges), ({ column }) => column);
  const asked = [...columns].map(([column, runs]) => {
    const top = Math.min(...runs.map((run) => run.top));
    const bottom = Math.max(...runs.map((run) => run.bottom));
    const range = sheet.getRange(`${cellAddress(top, column)}:${cellAddress(bottom, column)}`);
    range.load('values,valueTypes,numberFormat,formulas');
    range.untrack();
    const rows = runs.flatMap((run) =>
      Array.from({ length: run.bottom - run.top + 1 }, (_, at) => run.top + at),
    );
    return { column, range, rows, top };
  });

  return () =>
    asked.flatMap(({ column, range, rows, top }) => {
      const { numberFormat, valueTypes, values } = range;
      const cells = rowsOfRange({ rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat });
      return rows.map((row): CellNow => {
        const at = row - top;
        const formula: unknown = range.formulas[at]?.[0];
        const format: unknown = numberFormat[at]?.[0];
        return { row, column, value: cells[at]?.[0] ?? null, formula, format };
      });
    });
}
