import type { WorkbookCells } from '#domain/cells/cells';
import type { ReturnPlan } from './plan-return';

/** The sheets of a plan that a workbook has already, by their names in it; Excel's names do not tell capitals apart. */
export function sheetsInTheWay(cells: WorkbookCells, { sheets }: ReturnPlan): readonly string[] {
  const planned = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return cells.sheets.map(({ name }) => name).filter((name) => planned.has(name.toLowerCase()));
}
