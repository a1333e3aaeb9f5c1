import type { CellValue } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import type { HeaderIndex } from './header-index';

/** Which columns of a form a row of headers names, and where. */
export interface HeaderMatch {
  /** Column of the sheet for each column of the form that was found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Further headers that name a column already found: they are not read. */
  readonly twice: readonly { readonly id: string; readonly column: number }[];
}

/** The columns that a row names. Headers that name none are a person's own columns, and are passed over. */
export function matchHeaders(row: readonly CellValue[], index: HeaderIndex): HeaderMatch {
  const named = row.flatMap((cell, column) =>
    typeof cell === 'string' && cell.length <= longest
      ? (index.get(plainWords(cell)) ?? []).map((meaning) => ({ ...meaning, column }))
      : [],
  );
  if (named.length === 0) return nothing;

  const columns = new Map<string, number>();
  const twice: { id: string; column: number }[] = [];
  const taken = new Set<number>();
  for (const rank of [0, 1, 2] as const) {
    const before = new Set(columns.keys());
    for (const { id, column, rank: own } of named) {
      if (own !== rank || taken.has(column) || before.has(id)) continue;
      taken.add(column);
      if (columns.has(id)) twice.push({ id, column });
      else columns.set(id, column);
    }
  }
  return { columns, twice };
}

/** A longer text is a sentence, not a header. */
const longest = 100;
const nothing: HeaderMatch = { columns: new Map(), twice: [] };
