import type { HostContext } from '../host-context';
import { workbookTarget } from '../host-events';
import { sharedBox } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import { change, type SheetModel, type TableModel } from '../model/workbook-model';
import { accessDenied, invalidArgument } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { keyedCollection } from './keyed-collection';

/** The tables of the workbook, or of one sheet. */
export function tables(host: HostContext, sheet?: SheetModel): HostObject {
  const { make, workbook } = host;
  return keyedCollection<TableModel>({
    type: 'TableCollection',
    eventTarget: workbookTarget,
    all: () => workbook.tables.filter((table) => !sheet || table.sheet === sheet),
    isKey: ({ id, name }, key) => id === key || name.toLowerCase() === key.toLowerCase(),
    object: (table) => make.table(host, table),
    finds: {
      Add: (cells, hasHeaders) => {
        const { box, sheet: on } = areaGiven(host, cells, sheet);
        if (on.protection) throw accessDenied();
        const overlaps = workbook.tables.some(
          (table) => table.sheet === on && sharedBox(table.box, box),
        );
        if (overlaps) throw invalidArgument("A table can't overlap another table.");
        if (hasHeaders !== true) throw invalidArgument('Tables here have headers.');
        const ids = workbook.tables.map(({ id }) => Number(id));
        const id = Math.max(0, ...ids) + 1;
        nameColumns(on, box);
        const made = { id: String(id), name: `Table${id}`, sheet: on, box, look: {} };
        change(workbook, { tables: [...workbook.tables, made] });
        return make.table(host, made);
      },
    },
  });
}

/** Headers of a table are text, and never blank. */
function nameColumns(sheet: SheetModel, { columns, left, top }: TableModel['box']): void {
  for (let column = 0; column < columns; column += 1) {
    const cell = cellAt(sheet, top, left + column);
    const value = cell.value === '' ? `Column${column + 1}` : String(cell.value);
    putCell(sheet, top, left + column, { ...cell, value });
  }
}
