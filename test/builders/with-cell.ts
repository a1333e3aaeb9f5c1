import type { CellValue, SheetCells } from '#domain/cells/cells';

/** The rows with one cell changed. Row and column count from 0. */
export function withCell(
  rows: SheetCells['rows'],
  row: number,
  column: number,
  value: CellValue,
): SheetCells['rows'] {
  return rows.map((cells, at) =>
    at === row ? Object.assign([...cells], { [column]: value }) : cells,
  );
}
