import type { Hit } from './define-rule';

/** So many hits of one entry in one column keep their own words. */
const few = 10;

/**
 * Takes from hits what differs between them where one entry in one column has many of them, so that a
 * value copied down a column is one finding, though it is wrong in every row for its own reason.
 */
export function* foldMany<Data>(hits: Iterable<Hit<Data>>, folded: Data): Iterable<Hit<Data>> {
  const all = [...hits];
  const counts = new Map<string, number>();
  for (const hit of all) {
    const key = keyOf(hit);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const hit of all) {
    const isOneOfMany = (counts.get(keyOf(hit)) ?? 0) > few;
    yield isOneOfMany ? { ...hit, data: folded } : hit;
  }
}

function keyOf({ at, entered }: Hit<unknown>): string {
  return `${at.sheet}/${'row' in at ? at.column : ''}/${entered}`;
}
