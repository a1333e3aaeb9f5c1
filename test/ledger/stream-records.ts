import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type ShardIteratorType,
  type StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import type { Engine } from './on-each-engine';
import { TableName } from './test-table';

/** What a record of a stream says, with what was done: `INSERT`, `MODIFY` or `REMOVE`. */
export type NamedRecord = StreamRecord & { readonly name: string | undefined };

/** The stream of the test table, and its only shard. */
export async function shardOf({ streams }: Engine) {
  const { Streams: [stream] = [] } = await streams.send(new ListStreamsCommand({ TableName }));
  const StreamArn = stream?.StreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  return { StreamArn, ShardId: StreamDescription?.Shards?.[0]?.ShardId };
}

/** An iterator of the test table's stream, from its beginning unless told otherwise. */
export async function iteratorOf(
  engine: Engine,
  type: ShardIteratorType = 'TRIM_HORIZON',
  SequenceNumber?: string,
): Promise<string | undefined> {
  const { ShardIterator } = await engine.streams.send(
    new GetShardIteratorCommand({
      ...(await shardOf(engine)),
      ShardIteratorType: type,
      SequenceNumber,
    }),
  );
  return ShardIterator;
}

/** The records from an iterator on, until an answer has none. */
export async function recordsFrom(
  { streams }: Engine,
  start: string | undefined,
  Limit?: number,
): Promise<readonly NamedRecord[]> {
  const found: NamedRecord[] = [];
  let iterator = start;

  for (;;) {
    const answer = await streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit }));
    const records = answer.Records ?? [];
    found.push(...records.map(({ dynamodb, eventName }) => ({ ...dynamodb, name: eventName })));
    iterator = answer.NextShardIterator;
    if (records.length === 0 || iterator === undefined) return found;
  }
}
