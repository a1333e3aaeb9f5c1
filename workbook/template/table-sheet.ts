import { cellAddress, columnLetters } from '#domain/cells/address';
import type { SheetCells, TableArea } from '#domain/cells/cells';
import type { FormTable } from '#domain/form/form';
import type { CellToWrite, SheetToWrite, ValidationToWrite } from '../sheet-to-write';
import { cellStyle, headerStyle, helpStyle, noteStyle, titleStyle } from './styles';
import { headerHeight, recordHeights } from './row-heights';
import { validationOf } from './validation';

const note =
  'Fill the white cells; grey ones are locked. For more rows than there are, choose Review, Unprotect Sheet: there is no password.';

/** The sheet of one table, dressed: its records, and the spare rows below them. */
export function tableSheet(table: FormTable, laidOut: SheetCells): SheetToWrite {
  const area = laidOut.tables[0];
  if (!area) throw new Error(`the sheet of ${table.name} has no table`);
  const value = (row: number, column: number) => laidOut.rows[row]?.[column] ?? null;
  const line = (row: number, style: CellToWrite['style']) => [
    { value: value(row, 0), ...(style && { style }) },
  ];

  return {
    name: table.sheet,
    rows: [
      table.columns.map((_, column) => ({ value: value(0, column), style: titleStyle })),
      line(1, helpStyle),
      [{ value: note, style: noteStyle }],
      table.columns.map((column, at) => ({
        value: value(area.top, at),
        style: headerStyle(column),
      })),
      ...Array.from({ length: area.bottom - area.top }, (_, row) =>
        table.columns.map((column, at) => ({
          value: value(area.top + 1 + row, at),
          style: cellStyle(column),
        })),
      ),
    ],
    widths: table.columns.map(({ width }) => width),
    heights: {
      0: 30,
      1: 20,
      2: 20,
      [area.top]: headerHeight(table),
      ...recordHeights(table, laidOut),
    },
    table: area,
    validations: table.columns.flatMap((column, at) =>
      column.listBy === undefined
        ? validationOf(column, columnRange(area, at))
        : validationsByRow(table, laidOut, area, at),
    ),
    frozen: { rows: area.top + 1, columns: 1 },
  };
}

/** A list for each row, by what the row says in the column that names it. */
function validationsByRow(
  { columns }: FormTable,
  { rows }: SheetCells,
  { top, bottom }: TableArea,
  at: number,
): readonly ValidationToWrite[] {
  const column = columns[at];
  const named = columns.findIndex(({ id }) => id === column?.listBy);
  return rows.slice(top + 1, bottom + 1).flatMap((cells, index) => {
    const list = cells[named];
    if (!column || typeof list !== 'string') return [];
    return validationOf({ ...column, type: 'list', list }, cellAddress(top + 1 + index, at));
  });
}

function columnRange({ top, bottom }: TableArea, column: number): string {
  const letters = columnLetters(column);
  return `${letters}${top + 2}:${letters}${bottom + 1}`;
}
