import type { Store } from 'dynalite/db/index.js';
import { apiError } from './api-error';
import { commit } from './commit';
import { planTransaction } from './plan-transaction';
import { refuseRepeatedItems } from './refuse-repeated-items';
import type { StreamLog } from './stream-log';
import { transactionEntries } from './transaction-entries';
import { digestOf, recall, remember } from './transaction-tokens';
import { consumedCapacity, transactionReadUnits, transactionUnits } from './transaction-units';

interface Request {
  readonly TransactItems?: unknown;
  readonly ClientRequestToken?: unknown;
  readonly ReturnConsumedCapacity?: unknown;
}

/** TransactWriteItems. Must run while nobody else writes; rejects, with nothing written, if any operation is refused. */
export async function transactWrite(
  engine: { readonly log: StreamLog; readonly store: Store },
  request: Request,
): Promise<object> {
  const { store } = engine;
  const entries = transactionEntries(request);
  if (entries.some(({ kind }) => kind === 'Get')) {
    throw apiError(
      'ValidationException',
      'TransactItems can only contain one of Check, Put, Update or Delete',
    );
  }

  const token =
    typeof request.ClientRequestToken === 'string' ? request.ClientRequestToken : undefined;
  const digest = digestOf(request.TransactItems);
  const done = token === undefined ? undefined : await recall(store.db, token, digest);
  if (done) return consumedCapacity(request, done.replay);

  await refuseRepeatedItems(store, entries);
  const plans = await planTransaction(store, entries);
  const writes = plans
    .filter(({ kind }) => kind !== 'ConditionCheck')
    .map(({ recording }) => recording);
  const receipt = token === undefined ? [] : [remember(token, digest, transactionReadUnits(plans))];
  await commit(engine, writes, receipt);

  return consumedCapacity(request, transactionUnits(plans));
}
