import type { HostContext } from '../host-context';
import { wholeSheet } from '../model/box';
import type { Area } from '../model/find-sheet';
import type { Shift } from '../model/shift';
import { cutsTable, shiftCells } from '../model/shift-cells';
import { accessDenied, invalidArgument } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/** `insert('Down')`, `insert('Right')`, `delete('Up')`, `delete('Left')`: of whole rows or columns, or of some cells. */
export function insertOrDelete(
  host: HostContext,
  area: Area,
  what: 'insert' | 'delete',
  way: unknown,
): HostObject {
  const { box, sheet } = area;
  const isRows = box.columns === wholeSheet.columns;
  const isColumns = box.rows === wholeSheet.rows;
  const isInsert = what === 'insert';
  const isDown = way === (isInsert ? 'Down' : 'Up');
  if (!isDown && way !== (isInsert ? 'Right' : 'Left')) throw invalidArgument();
  const kind = isRows ? 'Rows' : 'Columns';
  const isAllowed =
    sheet.protection?.options[`allow${isInsert ? 'Insert' : 'Delete'}${kind}`] === true;
  // On a protected sheet only whole rows or columns come and go.
  if (sheet.protection && !((isRows || isColumns) && isAllowed)) throw accessDenied();
  const shift: Shift = {
    at: box,
    way: isRows || (isDown && !isColumns) ? 'rows' : 'columns',
    isInsert,
  };
  if (cutsTable(host.workbook, sheet, shift))
    throw invalidArgument('This would move part of a table.');
  shiftCells(host.workbook, sheet, shift);
  const shape = isRows ? 'Row' : isColumns ? 'Column' : 'Cell';
  host.changedByAddIn({ area, changeType: `${shape}${isInsert ? 'Inserted' : 'Deleted'}` });
  return host.make.range(host, area);
}
