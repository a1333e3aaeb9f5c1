import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDynamoDb } from '../dynamodb/start-embedded-dynamo-db';
import { makeTables } from '../make-tables';
import type { Resource } from '../template/assembly';
import { openCheckpoints } from './checkpoints';
import type { DeadLetter } from './deliver-batch';
import { followStream } from './follow-stream';
import type { StatedMapping } from './stated-mappings';

const TableName = 'facts';
const resource: Resource = {
  id: 'Facts',
  type: 'AWS::DynamoDB::Table',
  properties: {},
  stack: {
    name: 'Data',
    region: 'eu-west-2',
    resources: new Map(),
    outputs: new Map(),
    parameters: new Map(),
  },
};
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A table with a stream that is followed, and what came of it. */
async function aStream(change: Partial<StatedMapping> = {}) {
  const { close, endpoint } = await startEmbeddedDynamoDb();
  const settings = { credentials, endpoint, region: 'eu-west-2' };
  const database = new DynamoDBClient(settings);
  const attribute = await makeTables(database, [
    {
      resource,
      input: {
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      },
    },
  ]);
  const client = new DynamoDBStreamsClient(settings);
  const checkpoints = await openCheckpoints(
    join(mkdtempSync(join(tmpdir(), 'streams-')), 'checkpoints.json'),
  );
  const mapping: StatedMapping = {
    name: 'made-up',
    streamArn: attribute(resource, 'StreamArn') ?? '',
    functionName: 'project',
    batchSize: 2,
    bisects: false,
    patterns: [{ eventName: ['INSERT'] }],
    retries: 1,
    reportsItems: false,
    from: 'TRIM_HORIZON',
    ...change,
  };
  const events: { readonly Records: readonly Given[] }[] = [];
  const buried: DeadLetter[] = [];
  const follow = (fails = false) =>
    followStream(mapping, {
      client,
      checkpoints,
      bury: (letter) => buried.push(letter),
      log: () => undefined,
      async invoke(_, event) {
        events.push(event as { readonly Records: readonly Given[] });
        return fails ? Promise.reject(new Error('bad item')) : Promise.resolve();
      },
    });

  return {
    buried,
    events,
    follow,
    put: (pk: string) =>
      database.send(
        new PutItemCommand({ TableName, Item: { pk: { S: pk }, rows: { B: Buffer.from(pk) } } }),
      ),
    async close() {
      database.destroy();
      client.destroy();
      await close();
    },
  };
}

interface Given {
  readonly dynamodb: { readonly Keys: { readonly pk: { readonly S: string } } };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a stream that is followed', () => {
  it('hands records over in their order, in batches, as Lambda writes them', async () => {
    const stream = await aStream();
    for (const pk of ['a', 'b', 'a', 'c']) await stream.put(pk);
    const stop = stream.follow();
    await until(() => stream.events.flatMap(({ Records }) => Records).length === 3);
    await stop();
    await stream.close();

    const keys = stream.events.map(({ Records }) => Records.map((each) => each.dynamodb.Keys.pk.S));
    expect(keys).toEqual([['a', 'b'], ['c']]);
    expect(stream.events[0]?.Records[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: { NewImage: { rows: { B: Buffer.from('a').toString('base64') } } },
    });
  });

  it('goes on where it was left, with what came meanwhile', async () => {
    const stream = await aStream();
    await stream.put('a');
    const stop = stream.follow();
    await until(() => stream.events.length === 1);
    await stop();
    await stream.put('b');
    const stopAgain = stream.follow();
    await until(() => stream.events.length === 2);
    await stopAgain();
    await stream.close();

    expect(stream.events.map(({ Records }) => Records[0]?.dynamodb.Keys.pk.S)).toEqual(['a', 'b']);
  });

  it('buries a batch that is never taken, and goes on', async () => {
    const stream = await aStream({ batchSize: 1 });
    await stream.put('a');
    await stream.put('b');
    const stop = stream.follow(true);
    await until(() => stream.buried.length === 2);
    await stop();
    await stream.close();

    expect(stream.events).toHaveLength(4);
    expect(stream.buried).toMatchObject([{ cause: 'bad item' }, { cause: 'bad item' }]);
  });
});
