import type { Hit } from './define-rule';
import { tolerances } from './tolerances';

/**
 * Takes from hits what differs between them where one entry in one column has many of them, so that a
 * value copied down a column is one finding, though it is wrong in every row for its own reason.
 */
export function* foldMany<Data>(hits: Iterable<Hit<Data>>, folded: Data): Iterable<Hit<Data>> {
  const entries = new Map<string, Map<string, Hit<Data>[]>>();
  for (const hit of hits) {
    const { at, entered } = hit;
    const column = `${at.sheet}/${'row' in at ? at.column : ''}`;
    const ofColumn = entries.get(column) ?? new Map<string, Hit<Data>[]>();
    const ofEntry = ofColumn.get(entered) ?? [];
    ofEntry.push(hit);
    entries.set(column, ofColumn.set(entered, ofEntry));
  }

  for (const ofColumn of entries.values()) {
    for (const ofEntry of ofColumn.values()) {
      if (ofEntry.length <= tolerances.hitsInTheirOwnWords) yield* ofEntry;
      else for (const hit of ofEntry) yield { ...hit, data: folded };
    }
  }
}
