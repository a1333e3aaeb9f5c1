import type { HostContext } from '../host-context';
import { wholeSheet } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import { eachGiven } from '../model/each-given';
import { enterCells } from '../model/enter-cells';
import { type Area, writeArea } from '../model/find-sheet';
import { guardFormats, guardValues } from '../model/guard-cells';
import { shownText } from '../model/shown-text';
import type { CellModel } from '../model/workbook-model';
import type { Value } from '../wire/host-object';
import { invalidArgument } from '../wire/host-error';

/** Above this many cells Excel gives null for what is in them. */
const mostCells = 5_000_000;

/** The plain members of a range. */
export function rangeValues(host: HostContext, area: Area): Record<string, Value> {
  const { box, sheet } = area;
  const grid = (of: (cell: CellModel) => unknown): unknown => {
    if (box.rows * box.columns > mostCells) return null;
    return Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (__, column) =>
        of(cellAt(sheet, box.top + row, box.left + column)),
      ),
    );
  };
  const isUnbounded = box.rows === wholeSheet.rows || box.columns === wholeSheet.columns;
  const set = (given: unknown) => {
    if (isUnbounded) throw invalidArgument();
    guardValues(area);
    enterCells(host.workbook, area, given);
    host.changedByAddIn({ area, changeType: 'RangeEdited' });
  };
  return {
    Address: { get: () => writeArea(area) },
    CellCount: { get: () => box.rows * box.columns },
    ColumnCount: { get: () => box.columns },
    ColumnIndex: { get: () => box.left },
    Formulas: { get: () => grid(({ formula, value }) => formula ?? value), set },
    NumberFormat: {
      get: () => grid(({ format = 'General' }) => format),
      set: (given) => {
        guardFormats(area);
        for (const { column, row, value } of eachGiven(box, given)) {
          const format = String(value);
          putCell(sheet, row, column, { ...cellAt(sheet, row, column), format });
        }
      },
    },
    RowCount: { get: () => box.rows },
    RowIndex: { get: () => box.top },
    Text: { get: () => grid(shownText) },
    Values: { get: () => grid(({ value }) => value), set },
    ValueTypes: { get: () => grid(valueType) },
  };
}

function valueType({ isError, value }: CellModel): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return { boolean: 'Boolean', number: 'Double', string: 'String' }[
    typeof value as 'boolean' | 'number' | 'string'
  ];
}
