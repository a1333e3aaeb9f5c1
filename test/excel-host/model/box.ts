/** Cells that stand together, rows and columns counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** How far a sheet goes. */
export const wholeSheet: Box = { top: 0, left: 0, rows: 1_048_576, columns: 16_384 };

/** The cells that two boxes share; undefined where there are none. */
export function sharedBox(one: Box, other: Box): Box | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

/** The smallest box with both of two boxes in it. */
export function boundingBox(one: Box, other: Box): Box {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  const rows = Math.max(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.max(one.left + one.columns, other.left + other.columns) - left;
  return { top, left, rows, columns };
}

/** The rows and columns of every cell of a box, row by row. */
export function* cellsIn(box: Box): Generator<readonly [row: number, column: number]> {
  for (let row = box.top; row < box.top + box.rows; row += 1)
    for (let column = box.left; column < box.left + box.columns; column += 1) yield [row, column];
}
