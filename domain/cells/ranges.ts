import { columnLetters } from './address';

/** Row numbers of one column, from 0 and in any order, as Excel writes ranges: `E73:E180,E190`. */
export function rangesOf(column: number, rows: readonly number[]): string {
  const letters = columnLetters(column);
  const ranges: string[] = [];
  // The rows of a whole table come in order: sorting ten thousand of them again would cost most of the time.
  const sorted = isAscending(rows) ? rows : [...new Set(rows)].sort((a, b) => a - b);
  let first = sorted[0];
  if (first === undefined) return '';

  let last = first;
  const close = (from: number, to: number) => {
    ranges.push(
      from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`,
    );
  };
  for (const row of sorted.slice(1)) {
    if (row !== last + 1) {
      close(first, last);
      first = row;
    }
    last = row;
  }
  close(first, last);
  return ranges.join(',');
}

function isAscending(rows: readonly number[]): boolean {
  return rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? row));
}
