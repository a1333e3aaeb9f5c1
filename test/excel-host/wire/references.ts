import type { HostObject } from './host-object';

/** The ranges that office.js asked to be kept, by their reference ids. */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly find: (id: string) => HostObject | undefined;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly drop: (id: string) => void;
  readonly count: () => number;
}

/** No references yet. */
export function newReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      last += 1;
      const id = `r${last}`;
      kept.set(id, object);
      ids.set(object, id);
      return id;
    },
    find: (id) => kept.get(id),
    idOf: (object) => ids.get(object),
    drop: (id) => {
      const object = kept.get(id);
      if (object) ids.delete(object);
      kept.delete(id);
    },
    count: () => kept.size,
  };
}
