import { change, type SheetModel } from '../model/workbook-model';
import { numberGiven } from '../wire/given';
import { notSimulated } from '../wire/host-error';
import { isHostObject, type HostObject } from '../wire/host-object';

/** What stays in view of a sheet; it is only remembered. */
export function freezePanes(sheet: SheetModel): HostObject {
  const set = (rows: number, columns: number) => {
    change(sheet, { look: { ...sheet.look, 'Freeze.Rows': rows, 'Freeze.Columns': columns } });
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: {
      FreezeAt: (cells) => {
        const [area] = isHostObject(cells) ? (cells.areas ?? []) : [];
        if (!area) throw notSimulated('WorksheetFreezePanes.FreezeAt of an address');
        set(area.box.top + area.box.rows, area.box.left + area.box.columns);
      },
      FreezeColumns: (columns) => {
        set(0, numberGiven(columns));
      },
      FreezeRows: (rows) => {
        set(numberGiven(rows), 0);
      },
      Unfreeze: () => {
        set(0, 0);
      },
    },
  };
}
