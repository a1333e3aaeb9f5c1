import { notSimulated } from '../wire/host-error';
import { cellAt, putCell } from './cells';
import { entered } from './entered';
import type { Area } from './find-sheet';
import { eachGiven } from './each-given';
import type { CellModel, Scalar, SheetModel, WorkbookModel } from './workbook-model';

/** Puts values or formulas into cells as Excel would take them; what is null leaves its cell alone. */
export function enterCells(workbook: WorkbookModel, area: Area, given: unknown): void {
  for (const { row, column, value } of eachGiven(area.box, given)) {
    const now = cellAt(area.sheet, row, column);
    const cell =
      typeof value === 'string' && value.startsWith('=') && now.format !== '@'
        ? { ...entered('', now, workbook.is1904), ...resultOf(workbook, area.sheet, value) }
        : entered(scalar(value), now, workbook.is1904);
    putCell(area.sheet, row, column, cell);
  }
}

/** Tells the host what a formula comes to, since it calculates nothing itself. */
export function rememberResult(
  { results }: WorkbookModel,
  sheet: SheetModel,
  cell: CellModel & { readonly formula: string },
): void {
  const { formula, isError, value } = cell;
  results.set(`${sheet.id} ${formula}`, { formula, value, ...(isError && { isError }) });
}

function resultOf({ results }: WorkbookModel, sheet: SheetModel, formula: string): CellModel {
  const known = results.get(`${sheet.id} ${formula}`);
  if (!known) throw notSimulated(`the result of ${formula}`);
  return known;
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
