import type { HostContext } from '../host-context';
import { boundingBox, type Box, sharedBox, wholeSheet } from '../model/box';
import { checkedBox, writeBox } from '../model/box-address';
import { usedBox } from '../model/cells';
import { type Area, readArea } from '../model/find-sheet';
import { guardFormats } from '../model/guard-cells';
import { change } from '../model/workbook-model';
import { numberGiven, textGiven } from '../wire/given';
import { invalidArgument, itemNotFound } from '../wire/host-error';
import { isHostObject, type HostObject } from '../wire/host-object';
import { clearCells } from './clear-cells';
import { rangeValues } from './range-values';
import { insertOrDelete } from './insert-or-delete';

/** Cells that stand together. */
export function range(host: HostContext, { box, sheet }: Area): HostObject {
  const area = { sheet, box: checkedBox(box) };
  const { events, make, workbook } = host;
  const at = (other: Box) => make.range(host, { sheet, box: other });
  const part = (top: number, left: number, rows: number, columns: number) =>
    at({ top: box.top + top, left: box.left + left, rows, columns });
  const shared = (other: Box | undefined) => {
    const found = other && sharedBox(box, other);
    return found ? at(found) : null;
  };
  const boxGiven = (other: unknown) => {
    if (!isHostObject(other)) return readArea(workbook, textGiven(other), sheet).box;
    const [first] = other.areas ?? [];
    if (first?.sheet !== sheet) throw invalidArgument();
    return first.box;
  };
  const used = (valuesOnly: unknown) => shared(usedBox(sheet, valuesOnly === true));
  return {
    type: 'Range',
    areas: [area],
    values: rangeValues(host, area),
    finds: {
      ConditionalFormats: () => make.conditionalFormats(host, [area]),
      DataValidation: () => make.dataValidation([area]),
      Format: () => make.rangeFormat([area]),
      GetAbsoluteResizedRange: (rows, columns) =>
        part(0, 0, numberGiven(rows), numberGiven(columns)),
      // office.js asks for it to write more than 1,500 cells.
      GetBoundingRect: (other) => at(boundingBox(box, boxGiven(other))),
      GetCell: (row, column) => part(numberGiven(row), numberGiven(column), 1, 1),
      GetColumn: (column) => part(0, numberGiven(column), box.rows, 1),
      GetEntireColumn: () => at({ ...box, top: 0, rows: wholeSheet.rows }),
      GetEntireRow: () => at({ ...box, left: 0, columns: wholeSheet.columns }),
      GetIntersection: (other) => {
        const found = shared(boxGiven(other));
        if (!found) throw itemNotFound();
        return found;
      },
      GetIntersectionOrNullObject: (other) => shared(boxGiven(other)),
      GetLastCell: () => part(box.rows - 1, box.columns - 1, 1, 1),
      GetLastRow: () => part(box.rows - 1, 0, 1, box.columns),
      GetOffsetRange: (rows, columns) =>
        part(numberGiven(rows), numberGiven(columns), box.rows, box.columns),
      GetResizedRange: (rows, columns) =>
        part(0, 0, box.rows + numberGiven(rows), box.columns + numberGiven(columns)),
      GetRow: (row) => part(numberGiven(row), 0, 1, box.columns),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? part(0, 0, 1, 1),
      GetUsedRangeOrNullObject: used,
      Insert: (shift) => insertOrDelete(host, area, 'insert', shift),
      Worksheet: () => make.worksheet(host, sheet),
    },
    methods: {
      Clear: (applyTo) => {
        clearCells(host, area, applyTo);
      },
      Delete: (shift) => {
        insertOrDelete(host, area, 'delete', shift);
      },
      Merge: () => {
        guardFormats(area);
        change(sheet, { look: { ...sheet.look, [`Merged.${writeBox(box)}`]: true } });
      },
      Select: () => {
        events.activate(sheet);
        events.select(area);
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== box.rows || columns !== box.columns) throw invalidArgument();
      },
    },
  };
}
