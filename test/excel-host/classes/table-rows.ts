import type { HostContext } from '../host-context';
import type { Area } from '../model/find-sheet';
import { enterCells } from '../model/enter-cells';
import { usedBox } from '../model/cells';
import { sharedBox } from '../model/box';
import { change, type TableModel } from '../model/workbook-model';
import { accessDenied, notSimulated } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** The rows of a table below its headers. */
export function tableRows(host: HostContext, table: TableModel): HostObject {
  const { sheet } = table;
  const rowArea = (row: number, rows = 1): Area => ({
    sheet,
    box: { ...table.box, top: table.box.top + 1 + row, rows },
  });
  const object = (row: number): HostObject => ({
    type: 'TableRow',
    id: row,
    values: { Index: { get: () => row } },
    finds: { GetRange: () => host.make.range(host, rowArea(row)) },
  });
  return keyedCollection<number>({
    type: 'TableRowCollection',
    all: () => Array.from({ length: table.box.rows - 1 }, (_, row) => row),
    isKey: (row, key) => String(row) === key,
    object,
    finds: {
      Add: (index, values) => {
        const isAtEnd = index === null || index === undefined || index === -1;
        if (!isAtEnd) throw notSimulated('TableRowCollection.Add inside a table');
        if (sheet.protection) throw accessDenied();
        const before = table.box.rows - 1;
        const rows = Array.isArray(values) ? values.length : 1;
        const area = rowArea(before, rows);
        const used = usedBox(sheet, true);
        // Excel moves what stands below; a test is not to rest on what is not done here.
        if (used && sharedBox(used, area.box)) throw notSimulated('adding rows above other cells');
        change(table, { box: { ...table.box, rows: table.box.rows + rows } });
        if (Array.isArray(values)) enterCells(host.workbook, area, values);
        host.changedByAddIn({ area, changeType: 'RangeEdited' });
        return object(before);
      },
    },
  });
}
