import { columnNumber } from '#domain/cells/column-number';

/** Rows of one column, both ends included; rows and columns count from 0. */
export interface ColumnRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** The runs of rows that ranges such as `E73:E180,E190` hold, column by column. */
export function columnRuns(ranges: string): readonly ColumnRun[] {
  return ranges.split(',').flatMap((range) => {
    const [, from, first, to = from, last = first] =
      /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range.trim()) ?? [];
    if (from === undefined || to === undefined) return [];
    const left = columnNumber(from);
    return Array.from({ length: columnNumber(to) - left + 1 }, (_, at) => ({
      column: left + at,
      top: Number(first) - 1,
      bottom: Number(last) - 1,
    }));
  });
}
