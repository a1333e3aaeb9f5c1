import { cellAddress } from '#domain/cells/address';

/** What is to be put into one cell; a format only where it is to change. */
export interface CellToPut {
  readonly row: number;
  readonly column: number;
  /** A value or a formula, as it would be typed. */
  readonly formula: unknown;
  readonly format?: unknown;
}

/** Puts values into cells, cells that stand below one another as one range. Cells come in the order of their column. */
export function writeColumnCells(sheet: Excel.Worksheet, cells: readonly CellToPut[]): void {
  for (const run of runsOf(cells)) {
    const [first] = run;
    if (!first) continue;
    const last = cellAddress(first.row + run.length - 1, first.column);
    const range = sheet.getRange(`${cellAddress(first.row, first.column)}:${last}`);
    // The format comes first: it decides what Excel makes of the value. Excel leaves alone what is null.
    if (run.some(({ format }) => format !== undefined))
      range.numberFormat = run.map(({ format }) => [format ?? null]);
    range.formulas = run.map(({ formula }) => [formula]);
    range.untrack();
  }
}

function runsOf(cells: readonly CellToPut[]): readonly (readonly CellToPut[])[] {
  const runs: CellToPut[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
