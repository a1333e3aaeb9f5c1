import type { Store } from 'dynalite/db/index.js';
import { apiError, isApiError, isFailedCondition } from './api-error';
import type { Item } from './change';
import { run, validated } from './operations';
import { type Recording, recordingStore } from './recording-store';
import type { TransactionEntry } from './transaction-entries';
import { wantsOldItem } from './write-item';

/** One operation of a transaction, worked out and not yet written. */
export interface Plan {
  readonly kind: TransactionEntry['kind'];
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly recording: Recording;
}

// A condition check is a delete whose write is thrown away.
const operations = {
  ConditionCheck: 'DeleteItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
} as const;

/** What a transaction would write. Rejects with TransactionCanceledException and its reasons if any operation is refused. */
export async function planTransaction(
  store: Store,
  entries: readonly TransactionEntry[],
): Promise<readonly Plan[]> {
  const checked = entries.map((entry) => ({
    entry,
    data: validated(store, operations[entry.kind], entry.operation),
  }));

  // Together, not in turn: a hundred reads one after another would be a hundred rounds of the event loop.
  const outcomes = await Promise.all(
    checked.map(async ({ entry, data }) => {
      const recording = recordingStore(store);
      const reason = await reasonAgainst(entry, data, recording);
      return { reason, plan: planOf(entry, recording) };
    }),
  );

  const reasons = outcomes.map(({ reason }) => reason);
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
  return outcomes.map(({ plan }) => plan);
}

function planOf({ kind, operation }: TransactionEntry, recording: Recording): Plan {
  const before = recording.existing();
  return {
    kind,
    table: operation.TableName,
    before,
    after: recording.changes[0]?.after,
    recording,
  };
}

interface Reason {
  readonly Code: 'None' | 'ConditionalCheckFailed' | 'ValidationError';
  readonly Message?: string | undefined;
  readonly Item?: Item | undefined;
}

async function reasonAgainst(
  { kind, operation }: TransactionEntry,
  data: object,
  recording: Recording,
): Promise<Reason> {
  try {
    await run(recording.store, operations[kind], data);
    return { Code: 'None' };
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (!isFailedCondition(error)) return { Code: 'ValidationError', Message: error.body.message };

    const Item = wantsOldItem(operation) ? recording.existing() : undefined;
    return { Code: 'ConditionalCheckFailed', Message: error.body.message, Item };
  }
}

function cancelled(reasons: readonly Reason[]): Error {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return apiError('TransactionCanceledException', message, { CancellationReasons: reasons });
}
