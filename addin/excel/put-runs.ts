import { cellAddress } from '#domain/cells/address';
import type { CellsToPut, CellToPut } from './cell-to-put';

/** Cells of a sheet that stand below one another, which Excel is asked for as one range. */
export interface PutRun {
  readonly sheet: string;
  readonly cells: readonly [CellToPut, ...CellToPut[]];
}

/** The cells of several parts in as few runs as there can be, whatever order they come in. */
export function putRuns(parts: readonly CellsToPut[]): readonly PutRun[] {
  const runs: { sheet: string; cells: [CellToPut, ...CellToPut[]] }[] = [];
  const placed = parts.flatMap(({ cells, sheet }) => cells.map((cell) => ({ cell, sheet })));
  const inOrder = placed.toSorted(
    (one, other) =>
      one.sheet.localeCompare(other.sheet) ||
      one.cell.column - other.cell.column ||
      one.cell.row - other.cell.row,
  );
  for (const { cell, sheet } of inOrder) {
    const run = runs.at(-1);
    const last = run?.sheet === sheet ? run.cells.at(-1) : undefined;
    if (last?.column === cell.column && last.row + 1 === cell.row) run?.cells.push(cell);
    else runs.push({ sheet, cells: [cell] });
  }
  return runs;
}

/** The range of a run in the workbook. */
export function rangeOfRun(context: Excel.RequestContext, { cells, sheet }: PutRun): Excel.Range {
  const [{ column, row }, ...others] = cells;
  const last = cellAddress(row + others.length, column);
  return context.workbook.worksheets.getItem(sheet).getRange(`${cellAddress(row, column)}:${last}`);
}
