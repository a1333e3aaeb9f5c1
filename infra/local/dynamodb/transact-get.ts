import type { Store } from 'dynalite/db/index.js';
import { apiError } from './api-error';
import { call } from './operations';
import { planTransaction } from './plan-transaction';
import { refuseRepeatedItems } from './refuse-repeated-items';
import { transactionEntries } from './transaction-entries';
import { consumedCapacity, transactionReadUnits } from './transaction-units';

interface Request {
  readonly TransactItems?: unknown;
  readonly ReturnConsumedCapacity?: unknown;
}

/** TransactGetItems: all items as they stood at one moment. Must run while nobody writes. */
export async function transactGet(
  { store }: { readonly store: Store },
  request: Request,
): Promise<object> {
  const entries = transactionEntries(request);
  if (entries.some(({ kind }) => kind !== 'Get')) {
    throw apiError('ValidationException', 'TransactGetItems can only contain Get');
  }

  await refuseRepeatedItems(store, entries);
  const plans = await planTransaction(store, entries);
  const Responses = await Promise.all(
    entries.map(({ operation }) => call(store, 'GetItem', operation)),
  );

  return { Responses, ...consumedCapacity(request, transactionReadUnits(plans)) };
}
