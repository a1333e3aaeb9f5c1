import { cellsAtOnce, type RowsToRead } from './chunks';
import { inChunks } from './in-chunks';
import { isWholeAnswer } from './is-whole-answer';
import type { LoadedCells } from './rows-of-range';

/** The cells of some rows of a sheet. */
export interface CellsRead {
  readonly sheet: string;
  readonly cells: LoadedCells;
}

/** Reads rows in as few round trips as their size allows, and tells how many cells have come. Throws `too large`. */
export function readChunks(
  context: Excel.RequestContext,
  rows: readonly RowsToRead[],
  readSoFar: (cells: number) => void,
  most = cellsAtOnce,
): Promise<readonly CellsRead[]> {
  const readGroup = async (group: readonly RowsToRead[]) => {
    const asked = group.map(({ columns, from, left, sheet, to }) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(from, left, to - from, columns);
      range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
      range.untrack();
      return { sheet, cells: range };
    });
    const isWhole = await isWholeAnswer(
      context,
      asked.map(({ cells }) => cells),
    );
    if (!isWhole) return undefined;
    readSoFar(group.reduce((sum, { columns, from, to }) => sum + (to - from) * columns, 0));
    return asked;
  };
  return inChunks(rows, readGroup, most);
}
