import type { InsertedTracker } from '../ports/open-workbook';

type Cell = string | number | null;

/** What refreshing comes to; null leaves a cell as it is. */
interface TrackerChanges {
  /** New values of whole columns, by their places in the table. */
  readonly columns: readonly { readonly column: number; readonly values: readonly Cell[] }[];
  readonly added: readonly (readonly Cell[])[];
  /** Of the rows that are known, those that are added among them. */
  readonly keys: readonly string[];
  readonly flagged: number;
}

/**
 * Works out how to refresh a tracker, given its headers and rows as they stand: rows are matched by their keys, columns
 * by their headers, and what is not ours is left alone. Undefined where nobody can say which row is which.
 */
export function trackerChanges(
  given: InsertedTracker,
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
): TrackerChanges | undefined {
  const { flag } = given;
  const keyAt = headers.indexOf(given.headers[0] ?? '');
  if (keyAt < 0) return undefined;

  const known = new Map([...given.others, ...given.rows].map((row) => [String(row[0]), row]));
  const there = rows.map((row) => String(row[keyAt]));
  const isThere = new Set(there);
  const fresh = given.rows.filter(([key]) => !isThere.has(String(key)));
  // A table whose last row was deleted keeps a blank one.
  const isBlank = (row: number) => rows[row]?.every((value) => value === '') === true;

  const columns = given.headers.flatMap((header, at) => {
    const column = headers.indexOf(header);
    if (column < 0 || column === keyAt) return [];
    const values = there.map((key, row): Cell => {
      const found = known.get(key);
      if (found) return found[at] ?? '';
      return header === flag?.header && !isBlank(row) ? flag.words : null;
    });
    return [{ column, values }];
  });
  const added = fresh.map((row) =>
    headers.map((header): Cell => row[given.headers.indexOf(header)] ?? null),
  );
  return {
    columns,
    added,
    keys: [...there.filter((key) => known.has(key)), ...fresh.map(([key]) => String(key))],
    flagged: flag ? there.filter((key, row) => !known.has(key) && !isBlank(row)).length : 0,
  };
}
