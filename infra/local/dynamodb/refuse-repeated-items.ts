import type { Store } from 'dynalite/db/index.js';
import db from 'dynalite/db/index.js';
import { apiError } from './api-error';
import { tableOf } from './table-of';
import type { TransactionEntry } from './transaction-entries';

/** Throws if two operations of a transaction are on one item, or one is on a table that does not exist. */
export async function refuseRepeatedItems(
  store: Store,
  entries: readonly TransactionEntry[],
): Promise<void> {
  const places = await Promise.all(
    entries.map(async ({ operation }) => ({
      operation,
      table: await tableOf(store, operation.TableName),
    })),
  );
  const seen = new Set<string>();

  for (const { operation, table } of places) {
    const { Item, Key = {} } = operation;
    const malformed = Item ? db.validateItem(Item, table) : db.validateKey(Key, table);
    if (malformed) continue; // running it says what is wrong with the key

    const place = `${operation.TableName}/${db.createKey(Item ?? Key, table)}`;
    if (seen.has(place)) {
      throw apiError(
        'ValidationException',
        'Transaction request cannot include multiple operations on one item',
      );
    }
    seen.add(place);
  }
}
