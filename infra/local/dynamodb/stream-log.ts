import type { BatchOperation, Level, Store } from 'dynalite/db/index.js';
import * as z from 'zod';
import type { Change } from './change';
import { recordOf, sequenceNumber, streamRecord, type StreamRecord } from './stream-record';
import { tableOf } from './table-of';
import type { AllSettings } from './table-settings';

const PREFIX = 'stream-record~';
const LAST = 'stream-last-number';
const HOUR = 3_600_000;

/** DynamoDB keeps a record for a day. */
const HOURS_KEPT = 24;

/** The records of all streams, numbered in the order of writing. */
export interface StreamLog {
  /** The number of the last record of any stream; 0 before the first. */
  readonly last: () => number;
  /** What to write in one batch with changes, so that their records are there exactly if they are. Must run while nobody else writes. */
  readonly operationsFor: (changes: readonly Change[]) => Promise<readonly BatchOperation[]>;
  /** A table's records after a number, the oldest first. */
  readonly after: (table: string, number: number) => AsyncIterable<StreamRecord>;
  readonly has: (table: string, number: number) => Promise<boolean>;
  /** Removes the records of a table that is deleted. */
  readonly remove: (table: string) => Promise<void>;
}

/** Opens the streams kept in a store. `now` gives milliseconds since 1970. */
export async function openStreamLog(
  store: Store,
  settings: AllSettings,
  now: () => number,
): Promise<StreamLog> {
  const { db } = store;
  let last = z.number().parse((await db.get(LAST)) ?? 0);
  let trimmedAt = now();
  await db.batch(await expired());

  return {
    last: () => last,
    operationsFor,
    after: (table, number) => recordsAfter(db, table, number),
    has: async (table, number) => (await db.get(keyOf(table, number))) !== undefined,
    async remove(table) {
      const keys = await keysFrom(recordsAfter(db, table, 0), table);
      await db.batch(keys.map((key) => ({ type: 'del', key })));
    },
  };

  async function operationsFor(changes: readonly Change[]): Promise<readonly BatchOperation[]> {
    const operations: BatchOperation[] = [];
    for (const change of changes) {
      const view = settings.of(change.table).stream?.specification.StreamViewType;
      if (view === undefined) continue;
      last += 1;
      const table = await tableOf(store, change.table);
      const value = recordOf(change, { table, view, number: last, now: now() });
      operations.push({ type: 'put', key: keyOf(change.table, last), value });
    }
    if (operations.length === 0) return [];
    return [...operations, { type: 'put', key: LAST, value: last }, ...(await trimming())];
  }

  async function trimming(): Promise<readonly BatchOperation[]> {
    if (now() - trimmedAt < HOUR) return [];
    trimmedAt = now();
    return expired();
  }

  async function expired(): Promise<readonly BatchOperation[]> {
    const oldest = (now() - HOURS_KEPT * HOUR) / 1000;
    const isOld = ({ dynamodb }: StreamRecord) => dynamodb.ApproximateCreationDateTime < oldest;
    const keys = await Promise.all(
      settings.streaming().map((table) => keysFrom(recordsAfter(db, table, 0), table, isOld)),
    );
    return keys.flat().map((key) => ({ type: 'del', key }));
  }
}

async function* recordsAfter(db: Level, table: string, number: number) {
  const range = { gte: keyOf(table, number + 1), lt: `${PREFIX}${table}~~` };
  for await (const [, value] of db.iterator(range)) yield streamRecord.parse(value);
}

/** The keys of a table's records up to the first that is not wanted: they are in the order of time. */
async function keysFrom(
  records: AsyncIterable<StreamRecord>,
  table: string,
  wanted: (record: StreamRecord) => boolean = () => true,
): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const record of records) {
    if (!wanted(record)) break;
    keys.push(keyOf(table, Number(record.dynamodb.SequenceNumber)));
  }
  return keys;
}

function keyOf(table: string, number: number): string {
  return `${PREFIX}${table}~${sequenceNumber(number)}`;
}
