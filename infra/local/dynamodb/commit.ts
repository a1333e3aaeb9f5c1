import { isDeepStrictEqual } from 'node:util';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import { apiError } from './api-error';
import type { Change, ChangeListener } from './change';
import { itemSize } from './item-size';
import type { Recording } from './recording-store';

/** Writes all recordings, and what else is given, in one batch of LevelDB: neither a reader nor a crash finds half. */
export async function commit(
  { store, listener }: { readonly store: Store; readonly listener: ChangeListener },
  recordings: readonly Recording[],
  more: readonly BatchOperation[] = [],
): Promise<void> {
  const changes = recordings.flatMap((recording) => recording.changes);
  for (const { after } of changes) {
    if (after && itemSize(after) > store.options.maxItemSize) {
      throw apiError('ValidationException', 'Item size has exceeded the maximum allowed size');
    }
  }

  await store.db.batch([...recordings.flatMap(({ operations }) => operations), ...more]);

  // A stream has no record of a write that changed nothing. A listener's fault is not the writer's, so it comes later.
  for (const change of changes) {
    if (isDeepStrictEqual(plain(change.before), plain(change.after))) continue;
    queueMicrotask(() => {
      listener(change);
    });
  }
}

// dynalite makes objects without a prototype, which are otherwise not strictly equal to those read from the disk.
function plain(item: Change['after']): unknown {
  return item && JSON.parse(JSON.stringify(item));
}
