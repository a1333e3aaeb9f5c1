import { type Box, sharedBox, wholeSheet } from './box';

/** Cells that come in at a place, or go from it, and which way the others move to make room or close the gap. */
export interface Shift {
  readonly at: Box;
  readonly way: 'rows' | 'columns';
  readonly isInsert: boolean;
}

/** Whole rows that come in above a row, or, with a count below 0, go. Rows count from 0. */
export function rowShift({ count, row }: { readonly row: number; readonly count: number }): Shift {
  const at = { ...wholeSheet, top: row, rows: Math.abs(count) };
  return { at, way: 'rows', isInsert: count > 0 };
}

/** Where a cell comes to stand; undefined where it is deleted. */
export function movedCell(
  [row, column]: readonly [row: number, column: number],
  shift: Shift,
): readonly [row: number, column: number] | undefined {
  const moved = movedBox({ top: row, left: column, rows: 1, columns: 1 }, shift);
  return moved && [moved.top, moved.left];
}

/**
 * Where cells come to stand together, as Excel has it: they move, grow or shrink where the whole of their other side
 * lies in the shift's lane, and stay where it lies in part of it; undefined where all of them are deleted.
 */
export function movedBox(box: Box, { at, isInsert, way }: Shift): Box | undefined {
  const isRows = way === 'rows';
  const lane = isRows
    ? { ...wholeSheet, left: at.left, columns: at.columns }
    : { ...wholeSheet, top: at.top, rows: at.rows };
  const inLane = sharedBox(box, lane);
  if (inLane?.rows !== box.rows || inLane.columns !== box.columns) return box;
  const [from, size] = isRows ? [box.top, box.rows] : [box.left, box.columns];
  const [start, count] = isRows ? [at.top, at.rows] : [at.left, at.columns];
  const moved = isInsert
    ? grown({ from, size, start, count })
    : shrunk({ from, size, start, count });
  if (moved.size === 0) return undefined;
  return isRows
    ? { ...box, top: moved.from, rows: moved.size }
    : { ...box, left: moved.from, columns: moved.size };
}

interface Span {
  readonly from: number;
  readonly size: number;
  readonly start: number;
  readonly count: number;
}

function grown({ count, from, size, start }: Span) {
  if (from >= start) return { from: from + count, size };
  return { from, size: from + size > start ? size + count : size };
}

function shrunk({ count, from, size, start }: Span) {
  const moved = (at: number) => (at <= start ? at : Math.max(start, at - count));
  return { from: moved(from), size: moved(from + size) - moved(from) };
}
