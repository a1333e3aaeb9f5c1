import type { ExcelHost } from '../../excel-host/excel-host';
import { cellAt } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';

/** The headers of the tracker, and the row (from 0) and values of our decision in it. */
export function trackerRow({ workbook }: Pick<ExcelHost, 'workbook'>, reference: string) {
  const { sheet } = readArea(workbook, 'Decisions!A1');
  const valuesOf = (row: number) =>
    Array.from({ length: 40 }, (_, column) => cellAt(sheet, row, column).value);
  const headers = valuesOf(0).filter((value) => value !== '');
  const row = Array.from({ length: 60 }, (_, at) => at).findIndex((at) =>
    valuesOf(at).includes(reference),
  );
  return { headers, row, values: valuesOf(row) };
}
