import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import { setTimeout as wait } from 'node:timers/promises';
import { batchesOf } from './batches-of';
import type { Checkpoints } from './checkpoints';
import { deliverBatch, type DeadLetter } from './deliver-batch';
import { matchesPattern } from './matches-pattern';
import type { StatedMapping } from './stated-mappings';
import { eventRecord } from './stream-event';

interface Following {
  readonly client: DynamoDBStreamsClient;
  readonly checkpoints: Checkpoints;
  readonly invoke: (functionName: string, event: object) => Promise<unknown>;
  readonly bury: (letter: DeadLetter) => void;
  readonly log: (text: string) => void;
}

// Lambda asks four times a second; a batch is tried again after 50 ms, twice as late each time, up to 2 s.
const pause = 250;
const firstRetry = 50;
const lastRetry = 2000;

// An event has at most 6 MB; what is around the records has to fit too.
const mostBytes = 6 * 1024 * 1024 - 1024;

/** Hands the records of a mapping's stream to its function, shard by shard and in their order. Gives how to stop it. */
export function followStream(mapping: StatedMapping, around: Following): () => Promise<void> {
  const stop = new AbortController();
  const rest = (milliseconds: number) =>
    wait(milliseconds, true, { signal: stop.signal }).catch(() => false);
  const iterators = new Map<string, string | undefined>();
  // A table that was made anew has a stream of another name.
  const place = `${mapping.name} ${mapping.streamArn}`;

  const followed = (async () => {
    while (!stop.signal.aborted) {
      const records = await step().catch((error: unknown) => {
        iterators.clear();
        around.log(`${mapping.name}: ${error instanceof Error ? error.message : 'failed'}\n`);
        return 0;
      });
      if (records === 0) await rest(pause);
    }
  })();

  return async () => {
    stop.abort();
    await followed;
  };

  async function step(): Promise<number> {
    const { StreamDescription } = await around.client.send(
      new DescribeStreamCommand({ StreamArn: mapping.streamArn }),
    );
    let records = 0;
    for (const shard of StreamDescription?.Shards ?? []) {
      // What changed an item first is in the parent, which has to be read to its end.
      const parent = shard.ParentShardId ?? '';
      if (!stop.signal.aborted && iterators.get(parent) === undefined) records += await read(shard);
    }
    return records;
  }

  async function read({ ShardId = '' }: Shard): Promise<number> {
    if (!iterators.has(ShardId)) iterators.set(ShardId, await iteratorFor(ShardId));
    const ShardIterator = iterators.get(ShardId);
    if (ShardIterator === undefined) return 0;

    const { NextShardIterator, Records = [] } = await around.client.send(
      new GetRecordsCommand({ ShardIterator }),
    );
    const all = Records.map((record) => eventRecord(record, mapping.streamArn));
    const wanted = all.filter(
      (record) =>
        mapping.patterns.length === 0 ||
        mapping.patterns.some((pattern) => matchesPattern(pattern, record)),
    );
    for (const batch of batchesOf(wanted, { records: mapping.batchSize, bytes: mostBytes })) {
      const settled = await deliverBatch(mapping, batch, { ...around, mayRetry });
      if (!settled) return 0;
      await reached(ShardId, batch);
    }
    await reached(ShardId, all);
    iterators.set(ShardId, NextShardIterator);
    return all.length;
  }

  async function iteratorFor(ShardId: string): Promise<string | undefined> {
    const SequenceNumber = around.checkpoints.of(place, ShardId);
    const from = { StreamArn: mapping.streamArn, ShardId };
    const { ShardIterator } = await around.client.send(
      new GetShardIteratorCommand(
        SequenceNumber === undefined
          ? { ...from, ShardIteratorType: mapping.from }
          : { ...from, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber },
      ),
    );
    return ShardIterator;
  }

  async function reached(shard: string, records: readonly ReturnType<typeof eventRecord>[]) {
    const last = records.at(-1);
    if (last) await around.checkpoints.set(place, shard, last.dynamodb.SequenceNumber);
  }

  function mayRetry(attempts: number): Promise<boolean> {
    return rest(Math.min(firstRetry * 2 ** attempts, lastRetry));
  }
}
