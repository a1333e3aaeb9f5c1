import type { Store } from 'dynalite/db/index.js';
import * as z from 'zod';
import { apiError } from './api-error';
import { positionOf } from './shard-position';
import type { StreamLog } from './stream-log';
import { sequenceNumber, type StreamRecord } from './stream-record';
import { tableOf } from './table-of';
import type { AllSettings } from './table-settings';

type Engine = Readonly<{ store: Store; settings: AllSettings; log: StreamLog }>;

/** Every stream of ours has one shard, which is never closed. */
const ShardId = 'shardId-00000000000000000000-00000001';

// DynamoDB's own limits on one answer of GetRecords.
const MOST_RECORDS = 1000;
const MOST_BYTES = 1024 * 1024;

/** ListStreams: of all tables, or of one. */
export async function listStreams(engine: Engine, request: object): Promise<object> {
  const { ExclusiveStartStreamArn, Limit, TableName } = parse(listRequest, request);
  const names = engine.settings.streaming().filter((name) => (TableName ?? name) === name);
  const streams = await Promise.all(names.map((name) => streamOf(engine, name)));
  const at = streams.findIndex(({ StreamArn }) => StreamArn === ExclusiveStartStreamArn);
  const listed = streams.slice(at + 1, at + 1 + Limit);
  const isAll = at + 1 + Limit >= streams.length;
  return {
    Streams: listed.map(({ StreamArn, StreamLabel, TableName: name }) => {
      return { StreamArn, StreamLabel, TableName: name };
    }),
    ...(!isAll && { LastEvaluatedStreamArn: listed.at(-1)?.StreamArn }),
  };
}

/** DescribeStream: one shard, open since the table was made. */
export async function describeStream(engine: Engine, request: object): Promise<object> {
  const { StreamArn } = parse(arnRequest, request);
  const stream = await streamAt(engine, StreamArn);
  const SequenceNumberRange = { StartingSequenceNumber: sequenceNumber(1) };
  return { StreamDescription: { ...stream, Shards: [{ ShardId, SequenceNumberRange }] } };
}

/** GetShardIterator: of all four types. Ours do not expire, where DynamoDB's do after 15 minutes. */
export async function getShardIterator(engine: Engine, request: object): Promise<object> {
  const asked = parse(iteratorRequest, request);
  const { TableName } = await streamAt(engine, asked.StreamArn);
  if (asked.ShardId !== ShardId) throw notFound(`Shard ${asked.ShardId}`);

  const after = await positionOf(engine.log, TableName, asked);
  return { ShardIterator: iteratorAt(asked.StreamArn, after) };
}

/** GetRecords: up to 1,000 records and 1 MB of them, with the iterator to go on by. */
export async function getRecords(engine: Engine, request: object): Promise<object> {
  const { Limit, ShardIterator } = parse(recordsRequest, request);
  const [, arn = '', number = ''] = /^(.+)\|(\d+)$/.exec(ShardIterator) ?? [];
  if (arn === '') throw apiError('ValidationException', 'Invalid ShardIterator');

  const { TableName } = await streamAt(engine, arn);
  const Records: StreamRecord[] = [];
  let bytes = 0;
  for await (const record of engine.log.after(TableName, Number(number))) {
    bytes += record.dynamodb.SizeBytes;
    if (Records.length === Limit || (Records.length > 0 && bytes > MOST_BYTES)) break;
    Records.push(record);
  }
  const last = Records.at(-1)?.dynamodb.SequenceNumber ?? number;
  return { Records, NextShardIterator: iteratorAt(arn, Number(last)) };
}

function iteratorAt(arn: string, after: number): string {
  return `${arn}|${after}`;
}

const arnRequest = z.object({ StreamArn: z.string() });
const listRequest = z.object({
  ExclusiveStartStreamArn: z.string().optional(),
  Limit: z.int().min(1).max(100).default(100),
  TableName: z.string().optional(),
});
const iteratorRequest = arnRequest.extend({
  ShardId: z.string(),
  ShardIteratorType: z.enum([
    'TRIM_HORIZON',
    'LATEST',
    'AT_SEQUENCE_NUMBER',
    'AFTER_SEQUENCE_NUMBER',
  ]),
  SequenceNumber: z
    .string()
    .regex(/^\d{21,40}$/)
    .optional(),
});
const recordsRequest = z.object({
  ShardIterator: z.string(),
  Limit: z.int().min(1).max(MOST_RECORDS).default(MOST_RECORDS),
});

async function streamAt(engine: Engine, arn: string) {
  const name = /:table\/([^/]+)\/stream\/.+$/.exec(arn)?.[1] ?? '';
  const stream = engine.settings.of(name).stream && (await streamOf(engine, name));
  if (stream?.StreamArn !== arn) throw notFound(`Stream: ${arn}`);
  return stream;
}

async function streamOf({ settings, store }: Engine, TableName: string) {
  const { stream } = settings.of(TableName);
  const { KeySchema, TableArn } = await tableOf(store, TableName);
  const StreamLabel = stream?.label ?? '';
  return {
    StreamArn: `${TableArn}/stream/${StreamLabel}`,
    StreamLabel,
    StreamStatus: 'ENABLED',
    StreamViewType: stream?.specification.StreamViewType,
    CreationRequestDateTime: Date.parse(`${StreamLabel}Z`) / 1000,
    TableName,
    KeySchema,
  };
}

function notFound(what: string): Error {
  return apiError('ResourceNotFoundException', `Requested resource not found: ${what} not found`);
}

function parse<Schema extends z.ZodType>(schema: Schema, request: object): z.infer<Schema> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) throw apiError('ValidationException', z.prettifyError(parsed.error));
  return parsed.data;
}
