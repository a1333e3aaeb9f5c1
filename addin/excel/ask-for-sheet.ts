import { limits } from '#workbook/guard/limits';
import { columnLetters } from '#domain/cells/address';

/** Asks a sheet for its size, and for the cells of its first rows. */
export function askForSheet(sheet: Excel.Worksheet, rows: number) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const first = used.getIntersectionOrNullObject(`A1:${lastColumn}${rows}`);
  first.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
  // Ranges that nothing is done with any more are let go in the same round trip.
  used.untrack();
  first.untrack();
  return { used, first };
}

const lastColumn = columnLetters(limits.columns - 1);
