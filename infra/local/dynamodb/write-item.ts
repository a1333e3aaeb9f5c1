import type { Store } from 'dynalite/db/index.js';
import { isApiError, isFailedCondition } from './api-error';
import type { Item } from './change';
import { commit } from './commit';
import { itemSize } from './item-size';
import { call, type Operation } from './operations';
import { recordingStore } from './recording-store';
import type { StreamLog } from './stream-log';

type Write = Extract<Operation, 'BatchWriteItem' | 'DeleteItem' | 'PutItem' | 'UpdateItem'>;

/** Runs one of dynalite's writes so that an item, its index entries and, in a batch, its neighbours are written at once. */
export async function writeItem(
  engine: { readonly log: StreamLog; readonly store: Store },
  operation: Write,
  request: object,
): Promise<object> {
  const recording = recordingStore(engine.store);

  try {
    const reply = await call(recording.store, operation, request);
    await commit(engine, [recording]);
    return operation === 'BatchWriteItem' ? reply : withUnits(reply, recording.changes[0]);
  } catch (error) {
    const before = recording.existing();
    if (!before || !wantsOldItem(request) || !isApiError(error) || !isFailedCondition(error))
      throw error;
    throw Object.assign(error, { body: { ...error.body, Item: before } });
  }
}

/** Whether the caller asked for the item that stood in the way of its condition. */
export function wantsOldItem(request: {
  readonly ReturnValuesOnConditionCheckFailure?: unknown;
}): boolean {
  return request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
}

/** The write units of one item outside a transaction: by the larger of before and after, at least one. */
export function writeUnits(
  change: { readonly before?: Item | undefined; readonly after?: Item | undefined } = {},
): number {
  const bytes = Math.max(itemSize(change.before ?? {}), itemSize(change.after ?? {}));
  return Math.max(1, Math.ceil(bytes / 1024));
}

function withUnits(
  reply: { readonly ConsumedCapacity?: object },
  change: Parameters<typeof writeUnits>[0],
): object {
  const { ConsumedCapacity: consumed } = reply;
  if (!consumed) return reply;

  const CapacityUnits = writeUnits(change);
  const table = 'Table' in consumed && consumed.Table ? { Table: { CapacityUnits } } : {};
  return { ...reply, ConsumedCapacity: { ...consumed, CapacityUnits, ...table } };
}
