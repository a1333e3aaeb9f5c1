import type { HostContext } from '../host-context';
import { cellAt } from '../model/cells';
import type { TableModel } from '../model/workbook-model';
import type { HostObject } from '../wire/host-object';
import { keyedCollection } from './keyed-collection';

/** The columns of a table, known by their headers. */
export function tableColumns(host: HostContext, { box, sheet }: TableModel): HostObject {
  const nameOf = (column: number) => String(cellAt(sheet, box.top, box.left + column).value);
  const range = (column: number, top: number, rows: number) =>
    host.make.range(host, { sheet, box: { top, rows, left: box.left + column, columns: 1 } });
  return keyedCollection<number>({
    type: 'TableColumnCollection',
    all: () => Array.from({ length: box.columns }, (_, column) => column),
    isKey: (column, key) => nameOf(column) === key || String(column + 1) === key,
    object: (column) => ({
      type: 'TableColumn',
      id: column + 1,
      values: {
        Id: { get: () => column + 1 },
        Index: { get: () => column },
        Name: { get: () => nameOf(column) },
      },
      finds: {
        GetDataBodyRange: () => range(column, box.top + 1, box.rows - 1),
        GetHeaderRowRange: () => range(column, box.top, 1),
        GetRange: () => range(column, box.top, box.rows),
      },
    }),
  });
}
