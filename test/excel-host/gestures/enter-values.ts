import type { ExcelHost } from '../excel-host';
import { enterCells, rememberResult } from '../model/enter-cells';
import { type Area, readArea } from '../model/find-sheet';
import { cellAt } from '../model/cells';
import { guardValues } from '../model/guard-cells';
import type { Scalar } from '../model/workbook-model';

/** A person types into a cell: `type(host, 'Services!E5', '1,000 ')`. On a protected sheet Excel refuses. */
export function type(host: ExcelHost, cell: string, value: Scalar): void {
  enter(host, areaAt(host, cell), value, 'Local');
}

/** A person types a formula; the host calculates nothing, and is told what the formula comes to. */
export function typeFormula(
  host: ExcelHost,
  cell: string,
  formula: string,
  result: { readonly value: Scalar; readonly isError?: boolean },
): void {
  const area = areaAt(host, cell);
  rememberResult(host.workbook, area.sheet, { formula, ...result });
  enter(host, area, formula, 'Local');
}

/** A person pastes rows of values, from a cell to the right and down; Excel tells of it once. */
export function pasteBlock(
  host: ExcelHost,
  cell: string,
  rows: readonly (readonly Scalar[])[],
): void {
  const { box, sheet } = areaAt(host, cell);
  const area = { sheet, box: { ...box, rows: rows.length, columns: rows[0]?.length ?? 0 } };
  enter(host, area, rows, 'Local');
}

/** A person drags a cell down over so many rows below it. */
export function copyDown(host: ExcelHost, cell: string, rows: number): void {
  const { box, sheet } = areaAt(host, cell);
  const { formula, value } = cellAt(sheet, box.top, box.left);
  const area = { sheet, box: { ...box, top: box.top + 1, rows } };
  enter(host, area, formula ?? value, 'Local');
}

/** Somebody else types into the same workbook. */
export function typeElsewhere(host: ExcelHost, cell: string, value: Scalar): void {
  enter(host, areaAt(host, cell), value, 'Remote');
}

function enter(host: ExcelHost, area: Area, given: unknown, source: 'Local' | 'Remote'): void {
  guardValues(area);
  enterCells(host.workbook, area, given);
  host.events.changed({ area, changeType: 'RangeEdited', source, triggerSource: 'Unknown' });
}

function areaAt({ workbook }: ExcelHost, address: string): Area {
  return readArea(workbook, address, workbook.active);
}
