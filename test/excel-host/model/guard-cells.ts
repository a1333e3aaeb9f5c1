import { accessDenied } from '../wire/host-error';
import { cellsIn } from './box';
import { cellAt } from './cells';
import type { Area } from './find-sheet';

/** Refuses to change cells that are locked on a protected sheet. */
export function guardValues({ box, sheet }: Area): void {
  if (!sheet.protection) return;
  for (const [row, column] of cellsIn(box))
    if (cellAt(sheet, row, column).look?.['Protection.Locked'] !== false) throw accessDenied();
}

/** Refuses to change formats on a protected sheet, unless its protection allows that. */
export function guardFormats({ sheet }: Area): void {
  if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true)
    throw accessDenied();
}
