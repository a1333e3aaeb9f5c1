import { nothingAllowed } from '../classes/worksheet-protection';
import type { ExcelHost } from '../excel-host';
import { cellsIn, sharedBox } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import { findSheet, readArea } from '../model/find-sheet';
import { change, type SheetModel } from '../model/workbook-model';
import { itemNotFound } from '../wire/host-error';

/** A person brings a sheet to the front. */
export function goToSheet(host: ExcelHost, name: string): void {
  host.events.activate(sheetOf(host, name));
}

/** A person renames a sheet. Excel has no event for it that reaches this version of the library. */
export function renameSheet(host: ExcelHost, name: string, to: string): void {
  change(sheetOf(host, name), { name: to });
}

/** A person protects a sheet: its cells are locked but those of `unlocked`, such as `C5:F20`. */
export function protectSheet(
  host: ExcelHost,
  name: string,
  how: {
    readonly allow?: Partial<Readonly<Record<keyof typeof nothingAllowed, boolean>>>;
    readonly password?: string;
    readonly unlocked?: string;
  } = {},
): void {
  const sheet = sheetOf(host, name);
  if (how.unlocked !== undefined)
    for (const [row, column] of cellsIn(readArea(host.workbook, how.unlocked, sheet).box)) {
      const cell = cellAt(sheet, row, column);
      putCell(sheet, row, column, { ...cell, look: { ...cell.look, 'Protection.Locked': false } });
    }
  change(sheet, {
    protection: { options: { ...nothingAllowed, ...how.allow }, password: how.password },
  });
}

/** A person takes the conditional formats off some cells, as one who does not want a mark. */
export function undoMark(host: ExcelHost, cells: string): void {
  const { box, sheet } = readArea(host.workbook, cells, host.workbook.active);
  change(sheet, {
    conditionalFormats: sheet.conditionalFormats.filter(
      ({ boxes }) => !boxes.some((each) => sharedBox(each, box)),
    ),
  });
}

function sheetOf({ workbook }: ExcelHost, name: string): SheetModel {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw itemNotFound();
  return sheet;
}
