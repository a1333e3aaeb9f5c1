import type { BatchOperation, Store, SubDb } from 'dynalite/db/index.js';
import type { Change, Item } from './change';

/** A store that reads through and writes nothing: it keeps what would be written. */
export interface Recording {
  readonly store: Store;
  /** Of tables and of their indexes: applied in one batch, they are there whole or not at all. */
  readonly operations: readonly BatchOperation[];
  /** In the order of writing. */
  readonly changes: readonly Change[];
  /** The item as it stood, for an operation on one item, whether or not it came to a write. */
  existing(): Item | undefined;
}

/**
 * Lets dynalite's own actions check conditions and work out the items without touching the disk. They may run on it only
 * while nobody else writes: it takes no locks.
 */
export function recordingStore(store: Store): Recording {
  const operations: BatchOperation[] = [];
  const changes: Change[] = [];
  const read = new Map<string, Item | undefined>();

  const itemDb = (table: string): SubDb => {
    const source = store.getItemDb(table);
    const write = recorder(source, `item-${table}`, operations);
    const keep = (key: string, after: Item | undefined) =>
      changes.push({ table, before: read.get(`${table}~${key}`), after });

    return {
      ...write,
      get(key, callback) {
        source.get(key, (error, item) => {
          read.set(`${table}~${key}`, item);
          callback(error, item);
        });
      },
      put(key, value, callback) {
        keep(key, value);
        write.put(key, value, callback);
      },
      del(key, callback) {
        keep(key, undefined);
        write.del(key, callback);
      },
    };
  };

  return {
    store: {
      ...store,
      getItemDb: itemDb,
      getIndexDb: (indexType, table, index) =>
        recorder(
          store.getIndexDb(indexType, table, index),
          `index-${indexType.toLowerCase()}~${table}~${index}`,
          operations,
        ),
    },
    operations,
    changes,
    existing: () => [...read.values()].find((item) => item !== undefined),
  };
}

function recorder(source: SubDb, name: string, operations: BatchOperation[]): SubDb {
  return {
    ...source,
    lock(_key, work) {
      work((callback) => callback);
    },
    put(key, value, callback) {
      operations.push({ type: 'put', key: `${name}~${key}`, value });
      callback(null);
    },
    del(key, callback) {
      operations.push({ type: 'del', key: `${name}~${key}` });
      callback(null);
    },
  };
}
