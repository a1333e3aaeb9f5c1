import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from 'dynalite/db/index.js';
import * as z from 'zod';
import { apiError } from './api-error';
import { call } from './operations';
import type { StreamLog } from './stream-log';
import { type AllSettings, streamSpecification } from './table-settings';
import { tableOf } from './table-of';

type Engine = Readonly<{ store: Store; settings: AllSettings }>;

/** CreateTable, with its stream; answers when the table can be used. */
export async function createTable({ store, settings }: Engine, request: object): Promise<object> {
  const { StreamSpecification: wanted } = streamWanted(request);
  const reply = await call(store, 'CreateTable', request);
  const { TableName: name } = tableNamed(request);

  // dynalite turns the table active in a timer of its own, which must not find the store closed.
  while ((await statusOf(store, name)) !== 'ACTIVE') await wait(1);
  if (wanted?.StreamEnabled) {
    await settings.set(name, {
      stream: { specification: wanted, label: new Date().toISOString().replace('Z', '') },
    });
  }
  return { ...reply, TableDescription: await described({ store, settings }, name) };
}

/** DeleteTable, with its stream; answers when the table is gone. */
export async function deleteTable(
  { log, settings, store }: Engine & { readonly log: StreamLog },
  request: object,
): Promise<object> {
  const reply = await call(store, 'DeleteTable', request);
  const { TableName: name } = tableNamed(request);
  while ((await statusOf(store, name)) !== undefined) await wait(1);
  await settings.remove(name);
  await log.remove(name);
  return reply;
}

/** DescribeTable, with its stream. */
export async function describeTable(engine: Engine, request: object): Promise<object> {
  await call(engine.store, 'DescribeTable', request);
  return { Table: await described(engine, tableNamed(request).TableName) };
}

/** UpdateTimeToLive: the setting is kept, and nothing is deleted by it. */
export async function updateTimeToLive(
  { store, settings }: Engine,
  request: object,
): Promise<object> {
  const { TableName: name, TimeToLiveSpecification } = parse(timeToLive, request);
  await tableOf(store, name);
  const { Enabled, AttributeName } = TimeToLiveSpecification;
  await settings.set(name, {
    ...settings.of(name),
    timeToLiveAttribute: Enabled ? AttributeName : undefined,
  });
  return { TimeToLiveSpecification };
}

/** DescribeTimeToLive. */
export async function describeTimeToLive(
  { store, settings }: Engine,
  request: object,
): Promise<object> {
  const { TableName: name } = tableNamed(request);
  await tableOf(store, name);
  const AttributeName = settings.of(name).timeToLiveAttribute;
  const status = AttributeName === undefined ? 'DISABLED' : 'ENABLED';
  return { TimeToLiveDescription: { TimeToLiveStatus: status, AttributeName } };
}

const tableRequest = z.object({ TableName: z.string() });
const streamRequest = z.object({
  StreamSpecification: z
    .union([streamSpecification, z.object({ StreamEnabled: z.literal(false) })])
    .optional(),
});
const timeToLive = tableRequest.extend({
  TimeToLiveSpecification: z.object({ AttributeName: z.string().min(1), Enabled: z.boolean() }),
});
const description = z.looseObject({
  Table: z.looseObject({ TableArn: z.string(), TableStatus: z.string() }),
});

async function statusOf(store: Store, TableName: string): Promise<string | undefined> {
  const found = await call(store, 'DescribeTable', { TableName }).catch(() => undefined);
  return found && description.parse(found).Table.TableStatus;
}

async function described({ store, settings }: Engine, TableName: string): Promise<object> {
  const { Table } = description.parse(await call(store, 'DescribeTable', { TableName }));
  const { stream } = settings.of(TableName);
  if (!stream) return Table;

  const { specification, label } = stream;
  const LatestStreamArn = `${Table.TableArn}/stream/${label}`;
  return {
    ...Table,
    StreamSpecification: specification,
    LatestStreamArn,
    LatestStreamLabel: label,
  };
}

const tableNamed = (request: object) => parse(tableRequest, request);
const streamWanted = (request: object) => parse(streamRequest, request);

function parse<Schema extends z.ZodType>(schema: Schema, request: object): z.infer<Schema> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) throw apiError('ValidationException', z.prettifyError(parsed.error));
  return parsed.data;
}
