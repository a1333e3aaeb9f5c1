/** Rows of a sheet that are still to be read; rows count from 0, `to` is one past the last. */
export interface RowsToRead {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly columns: number;
}

/** Cells that fit one answer: at about 50 bytes each, with room below Excel's 5 MB on the web. */
export const cellsAtOnce = 60_000;

/** What is to be read, in groups of at most so many cells, each of which is one round trip. */
export function chunks(
  rows: readonly RowsToRead[],
  most = cellsAtOnce,
): readonly (readonly RowsToRead[])[] {
  const groups: RowsToRead[][] = [];
  let room = 0;
  for (const { from, to, ...rest } of rows) {
    for (let at = from; at < to;) {
      if (room < rest.columns) {
        groups.push([]);
        room = Math.max(most, rest.columns);
      }
      const end = Math.min(to, at + Math.floor(room / rest.columns));
      groups.at(-1)?.push({ ...rest, from: at, to: end });
      room -= (end - at) * rest.columns;
      at = end;
    }
  }
  return groups;
}
