import type { ExcelHost } from '../excel-host';
import { wholeSheet } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import { type Area, findSheet, readArea } from '../model/find-sheet';
import { rowShift } from '../model/shift';
import { shiftCells } from '../model/shift-cells';
import { itemNotFound } from '../wire/host-error';

/** A person inserts blank rows above a row, counted from 1. */
export function insertRows(host: ExcelHost, sheet: string, row: number, count = 1): void {
  const area = rowsOf(host, sheet, row, count);
  shiftCells(host.workbook, area.sheet, rowShift({ row: row - 1, count }));
  tell(host, area, 'RowInserted');
}

/** A person deletes rows, from a row counted from 1. */
export function deleteRows(host: ExcelHost, sheet: string, row: number, count = 1): void {
  const area = rowsOf(host, sheet, row, count);
  shiftCells(host.workbook, area.sheet, rowShift({ row: row - 1, count: -count }));
  tell(host, area, 'RowDeleted');
}

/** A person sorts cells by one of their columns, counted from 0, the lowest first; blanks go last. */
export function sortBy(host: ExcelHost, cells: string, column: number): void {
  const area = readArea(host.workbook, cells, host.workbook.active);
  const { box, sheet } = area;
  const rows = Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, at) => cellAt(sheet, box.top + row, box.left + at)),
  );
  const keyOf = (row: (typeof rows)[number]) => row[column]?.value ?? '';
  const isBlankKey = (key: unknown) => (key === '' ? 1 : 0);
  const sorted = rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    const blanks = isBlankKey(a) - isBlankKey(b);
    if (blanks !== 0) return blanks;
    return typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'en-GB');
  });
  sorted.forEach((row, top) => {
    row.forEach((cell, at) => {
      putCell(sheet, box.top + top, box.left + at, cell);
    });
  });
  tell(host, area, 'RangeEdited');
}

function rowsOf({ workbook }: ExcelHost, name: string, row: number, rows: number): Area {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw itemNotFound();
  return { sheet, box: { ...wholeSheet, top: row - 1, rows } };
}

function tell(
  host: ExcelHost,
  area: Area,
  changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted',
): void {
  host.events.changed({ area, changeType, source: 'Local', triggerSource: 'Unknown' });
}
