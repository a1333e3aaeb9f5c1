// dynalite 4.0.0 ships no types. These cover the modules used here, as its db/, actions/ and validations/ folders have them.

declare module 'dynalite/db/index.js' {
  export type AttributeValue = Readonly<Record<string, unknown>>;
  export type Item = Readonly<Record<string, AttributeValue>>;
  export type Callback<Result> = (error: Error | null | undefined, result?: Result) => void;
  export type Release = <Result>(callback: Callback<Result>) => Callback<Result>;

  export interface Table {
    readonly TableName: string;
    readonly TableArn: string;
    readonly TableStatus: string;
    readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
  }

  /** A part of the level store: every key in it has the part's name and a tilde before it. */
  export interface SubDb {
    lock(key: string, work: (release: Release) => void): void;
    get(key: string, callback: Callback<Item>): void;
    put(key: string, value: Item, callback: Callback<void>): void;
    del(key: string, callback: Callback<void>): void;
    batch(operations: readonly object[], callback: Callback<void>): void;
    createKeyStream(options: object): NodeJS.ReadableStream;
    createValueStream(options: object): NodeJS.ReadableStream;
  }

  export type BatchOperation =
    | { readonly type: 'put'; readonly key: string; readonly value: unknown }
    | { readonly type: 'del'; readonly key: string };

  /** The level store itself, classic-level or memory-level, as dynalite wraps it. */
  export interface Level {
    open(): Promise<void>;
    close(): Promise<void>;
    get(key: string): Promise<unknown>;
    batch(operations: readonly BatchOperation[]): Promise<void>;
    iterator(range: {
      readonly gte: string;
      readonly lt: string;
    }): AsyncIterable<[string, unknown]>;
  }

  export interface Store {
    readonly options: { readonly maxItemSize: number };
    readonly db: Level;
    getTable(name: string, callback: Callback<Table>): void;
    getItemDb(table: string): SubDb;
    getIndexDb(indexType: string, table: string, index: string): SubDb;
  }

  interface Options {
    readonly path?: string;
    readonly createTableMs: number;
    readonly deleteTableMs: number;
    readonly updateTableMs: number;
  }

  const db: {
    create(options: Options): Store;
    createKey(item: Item, table: Table): string;
    itemSize(item: Item): number;
    validateItem(item: Item, table: Table): Error | undefined;
    validateKey(key: Item, table: Table): Error | undefined;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite/db/index.js';

  const validations: {
    /** Drops what the operation does not know, from the argument too, and returns the rest. */
    checkTypes(data: object, types: object): object;
    checkValidations(data: object, types: object, custom: unknown, store: Store): void;
  };
  export default validations;
}

declare module 'dynalite/validations/*.js' {
  const validation: { readonly types: object; readonly custom: unknown };
  export default validation;
}

declare module 'dynalite/actions/*.js' {
  import type { Callback, Store } from 'dynalite/db/index.js';

  export default function action(store: Store, data: object, callback: Callback<object>): void;
}
