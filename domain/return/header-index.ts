import { plainWords } from '../cells/plain-words';
import type { Column } from '../form/form';

/** How well a header names a column: its own words best, then a name it is also known by, then its id. */
export interface HeaderMeaning {
  readonly id: string;
  readonly rank: 0 | 1 | 2;
}

/** The columns that a header may name, by the plain words of the header. */
export type HeaderIndex = ReadonlyMap<string, readonly HeaderMeaning[]>;

/** All the headers by which columns may be found. */
export function headerIndex(columns: readonly Column[]): HeaderIndex {
  const index = new Map<string, HeaderMeaning[]>();
  const add = (header: string, meaning: HeaderMeaning) => {
    const words = plainWords(header);
    const meanings = index.get(words) ?? [];
    index.set(words, [...meanings, meaning]);
  };

  for (const { id, header, alsoKnownAs = [] } of columns) {
    add(header, { id, rank: 0 });
    for (const name of alsoKnownAs) add(name, { id, rank: 1 });
    add(id, { id, rank: 2 });
  }
  return index;
}
