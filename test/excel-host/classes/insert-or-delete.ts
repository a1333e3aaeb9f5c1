import type { HostContext } from '../host-context';
import { wholeSheet } from '../model/box';
import type { Area } from '../model/find-sheet';
import { shiftRows } from '../model/shift-rows';
import { accessDenied, notSimulated } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/** `insert('Down')` and `delete('Up')` of whole rows; other shapes are not simulated. */
export function insertOrDelete(
  host: HostContext,
  area: Area,
  what: 'insert' | 'delete',
  shift: unknown,
): HostObject {
  const { box, sheet } = area;
  const isRows = box.columns === wholeSheet.columns;
  if (!isRows) throw notSimulated(`Range.${what} ${String(shift)} of less than whole rows`);
  const allowed = what === 'insert' ? 'allowInsertRows' : 'allowDeleteRows';
  if (sheet.protection && sheet.protection.options[allowed] !== true) throw accessDenied();
  const count = what === 'insert' ? box.rows : -box.rows;
  shiftRows(host.workbook, sheet, { row: box.top, count });
  host.changedByAddIn({
    area,
    changeType: what === 'insert' ? 'RowInserted' : 'RowDeleted',
  });
  return host.make.range(host, area);
}
