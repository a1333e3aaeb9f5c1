import { WorkbookError } from '../ports/open-workbook';
import { cellsAtOnce, chunks, type RowsToRead } from './chunks';
import type { LoadedCells } from './rows-of-range';
import { workbookErrorOf } from './workbook-error-of';

/** The cells of some rows of a sheet. */
export interface CellsRead {
  readonly sheet: string;
  readonly cells: LoadedCells;
}

/**
 * Reads rows in as few round trips as their size allows. Where Excel finds an answer too large, that part is read
 * in halves; below so few cells that it cannot be the size, it is an error: `too large`.
 */
export async function readChunks(
  context: Excel.RequestContext,
  rows: readonly RowsToRead[],
  readSoFar: (cells: number) => void,
  most = cellsAtOnce,
): Promise<readonly CellsRead[]> {
  const read: CellsRead[] = [];
  for (const group of chunks(rows, most)) {
    const cells = await readGroup(context, group);
    if (cells) {
      readSoFar(group.reduce((sum, { columns, from, to }) => sum + (to - from) * columns, 0));
      read.push(...cells);
    } else if (most < fewestCells) throw new WorkbookError('too large');
    else read.push(...(await readChunks(context, group, readSoFar, Math.floor(most / 2))));
  }
  return read;
}

const fewestCells = 200;

/** Undefined where it is too much for one answer. */
async function readGroup(
  context: Excel.RequestContext,
  group: readonly RowsToRead[],
): Promise<readonly CellsRead[] | undefined> {
  const asked = group.map(({ columns, from, left, sheet, to }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(from, left, to - from, columns);
    range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
    range.untrack();
    return { sheet, range };
  });
  try {
    await context.sync();
  } catch (error) {
    if (workbookErrorOf(error).trouble === 'too large') return undefined;
    throw error;
  }
  // Excel may also give no values rather than refuse, whatever the types say.
  const isWhole = ({ range }: { range: { values: unknown } }) => Array.isArray(range.values);
  return asked.every(isWhole)
    ? asked.map(({ range, sheet }) => ({ sheet, cells: range }))
    : undefined;
}
