import { WorkbookError } from '../ports/open-workbook';
import { cellsAtOnce, chunks, type RowsToRead } from './chunks';

/**
 * Reads rows in as few round trips as their size allows. What is too large for one answer, of which `readGroup`
 * gives nothing, is read in halves; below so few cells that it cannot be the size, it is an error: `too large`.
 */
export async function inChunks<Read>(
  rows: readonly RowsToRead[],
  readGroup: (group: readonly RowsToRead[]) => Promise<readonly Read[] | undefined>,
  most = cellsAtOnce,
): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const group of chunks(rows, most)) {
    const cells = await readGroup(group);
    if (cells) read.push(...cells);
    else if (most < fewestCells) throw new WorkbookError('too large');
    else read.push(...(await inChunks(group, readGroup, Math.floor(most / 2))));
  }
  return read;
}

const fewestCells = 200;
