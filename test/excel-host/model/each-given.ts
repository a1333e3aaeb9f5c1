import { invalidArgument } from '../wire/host-error';
import { type Box, cellsIn } from './box';

/** What is given for one cell. */
export interface GivenCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** What is given for each cell of a box: a grid of its size, or one value for all. What is null is left out. */
export function* eachGiven(box: Box, given: unknown): Generator<GivenCell> {
  const grid = Array.isArray(given) ? gridOf(box, given) : undefined;
  for (const [row, column] of cellsIn(box)) {
    const value = grid ? grid[row - box.top]?.[column - box.left] : given;
    if (value !== null && value !== undefined) yield { row, column, value };
  }
}

function gridOf(box: Box, given: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows = given.map((row: unknown): readonly unknown[] => {
    if (Array.isArray(row) && row.length === box.columns) return row;
    throw wrongSize();
  });
  if (rows.length !== box.rows) throw wrongSize();
  return rows;
}

const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
