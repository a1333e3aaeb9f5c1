import type { Store, Table } from 'dynalite/db/index.js';

/** A table by its name. Rejects with ResourceNotFoundException if there is none. */
export function tableOf(store: Store, name: string): Promise<Table> {
  return new Promise((resolve, reject) => {
    store.getTable(name, (error, table) => {
      if (table) resolve(table);
      else reject(error ?? new Error(`Table ${name} could not be read`));
    });
  });
}
