import type { WorkbookCells } from '#domain/cells/cells';
import { limits } from '#workbook/guard/limits';
import { WorkbookError } from '../ports/open-workbook';
import { askForWorkbook, type AskedWorkbook, nothingAhead, ordinary } from './ask-for-workbook';
import { cellsOfWorkbook } from './cells-of-workbook';
import type { RowsToRead } from './chunks';
import { readChunks } from './read-chunks';
import { runInExcel } from './run-in-excel';
import { workbookErrorOf } from './workbook-error-of';

/**
 * Reads the open workbook, hidden sheets too, as the file reader reads a file: an ordinary return in one round
 * trip, ten thousand rows in a few. Throws a `WorkbookError`.
 */
export function readWorkbookCells(progress?: (share: number) => void): Promise<WorkbookCells> {
  return runInExcel(async (context) => {
    const asked = await askForWorkbook(context, ordinary).catch((error: unknown) => {
      const { trouble } = workbookErrorOf(error);
      if (trouble !== 'too large' && trouble !== 'gone') throw error;
      return askForWorkbook(context, nothingAhead);
    });
    const left = asked.sheets.flatMap(rowsLeft);
    const all = left.reduce((sum, rows) => sum + cellsIn(rows), 0);
    if (all > limits.values) throw new WorkbookError('too large');

    let done = 0;
    const more = await readChunks(context, left, (cells) => {
      done += cells;
      progress?.(done / all);
    });
    return cellsOfWorkbook(asked, more);
  });
}

/** What of a sheet did not come with its first rows. */
function rowsLeft({ first, name, used }: AskedWorkbook['sheets'][number]): readonly RowsToRead[] {
  if (used.isNullObject) return [];
  const { columnCount, columnIndex, rowCount, rowIndex } = used;
  const end = rowIndex + rowCount;
  if (end > limits.rows || columnIndex + columnCount > limits.columns)
    throw new WorkbookError('too large');
  const values: unknown = first.isNullObject ? null : first.values;
  const from = Array.isArray(values) ? rowIndex + values.length : rowIndex;
  return [{ sheet: name, from, to: end, left: columnIndex, columns: columnCount }];
}

function cellsIn({ columns, from, to }: RowsToRead): number {
  return (to - from) * columns;
}
