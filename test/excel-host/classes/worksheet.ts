import type { HostContext } from '../host-context';
import type { Box } from '../model/box';
import { wholeSheet } from '../model/box';
import { readBox } from '../model/box-address';
import { usedBox } from '../model/cells';
import { readArea } from '../model/find-sheet';
import { change, type SheetModel } from '../model/workbook-model';
import { keyGiven, numberGiven, textGiven } from '../wire/given';
import { accessDenied } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { deleteSheet } from './delete-sheet';
import { freezePanes } from './freeze-panes';
import { lookValues } from './look';
import { worksheetProtection } from './worksheet-protection';
import { checkSheetName } from './worksheets';

/** One sheet. */
export function worksheet(host: HostContext, sheet: SheetModel): HostObject {
  const { events, make, workbook } = host;
  const range = (box: Box) => make.range(host, { sheet, box });
  const looks = {
    get: () => sheet.look,
    set: (look: SheetModel['look']) => {
      change(sheet, { look });
    },
  };
  const used = (valuesOnly: unknown) => {
    const box = usedBox(sheet, valuesOnly === true);
    return box ? range(box) : null;
  };
  return {
    type: 'Worksheet',
    id: sheet.id,
    eventTarget: sheet.id,
    values: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (name) => {
          checkSheetName(host, textGiven(name));
          change(sheet, { name: textGiven(name) });
        },
      },
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (position) => {
          const others = workbook.sheets.filter((other) => other !== sheet);
          change(workbook, { sheets: others.toSpliced(numberGiven(position), 0, sheet) });
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility) => {
          if (workbook.isProtected) throw accessDenied();
          change(sheet, { visibility: textGiven(visibility) });
        },
      },
      ...lookValues(looks, '', { Gridlines: true, Headings: true, TabColor: '' }),
    },
    finds: {
      Charts: () => make.charts(host, sheet),
      Comments: () => make.comments(host, sheet),
      FreezePanes: () => freezePanes(sheet),
      GetCell: (row, column) =>
        range({ top: numberGiven(row), left: numberGiven(column), rows: 1, columns: 1 }),
      GetRange: (address) =>
        address === undefined || address === null || address === ''
          ? range(wholeSheet)
          : make.range(host, readArea(workbook, keyGiven(address), sheet)),
      GetRangeByIndexes: (top, left, rows, columns) =>
        range({
          top: numberGiven(top),
          left: numberGiven(left),
          rows: numberGiven(rows),
          columns: numberGiven(columns),
        }),
      GetRanges: (addresses) =>
        make.rangeAreas(
          host,
          textGiven(addresses)
            .split(',')
            .map((address) => ({ sheet, box: readBox(address.trim()) })),
        ),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range(readBox('A1')),
      GetUsedRangeOrNullObject: used,
      Names: () => make.names(host, sheet),
      Protection: () => worksheetProtection(sheet),
      Tables: () => make.tables(host, sheet),
    },
    methods: {
      Activate: () => {
        // Excel does not bring a hidden sheet to the front.
        if (sheet.visibility !== 'Visible') throw accessDenied();
        events.activate(sheet);
      },
      Calculate: () => null,
      Delete: () => {
        deleteSheet(host, sheet);
      },
    },
  };
}
