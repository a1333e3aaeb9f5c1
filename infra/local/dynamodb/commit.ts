import { isDeepStrictEqual } from 'node:util';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import { apiError } from './api-error';
import type { Change } from './change';
import { itemSize } from './item-size';
import type { Recording } from './recording-store';
import type { StreamLog } from './stream-log';

/** Writes all recordings, their records for streams, and what else is given, in one batch of LevelDB: neither a reader nor a crash finds half. */
export async function commit(
  { log, store }: { readonly log: StreamLog; readonly store: Store },
  recordings: readonly Recording[],
  more: readonly BatchOperation[] = [],
): Promise<void> {
  const changes = recordings.flatMap((recording) => recording.changes);
  for (const { after } of changes) {
    if (after && itemSize(after) > store.options.maxItemSize) {
      throw apiError('ValidationException', 'Item size has exceeded the maximum allowed size');
    }
  }

  // A stream has no record of a write that changed nothing.
  const records = await log.operationsFor(
    changes.filter(({ before, after }) => !isDeepStrictEqual(plain(before), plain(after))),
  );
  const operations = recordings.flatMap((recording) => recording.operations);
  await store.db.batch([...operations, ...records, ...more]);
}

// dynalite makes objects without a prototype, which are otherwise not strictly equal to those read from the disk.
function plain(item: Change['after']): unknown {
  return item && JSON.parse(JSON.stringify(item));
}
