import { change, type SheetModel } from '../model/workbook-model';
import { numberGiven } from '../wire/given';
import type { HostObject } from '../wire/host-object';

/** What stays in view of a sheet; it is only remembered. */
export function freezePanes(sheet: SheetModel): HostObject {
  const set = (rows: number, columns: number) => {
    change(sheet, { look: { ...sheet.look, 'Freeze.Rows': rows, 'Freeze.Columns': columns } });
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: {
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
