import { randomBytes } from 'node:crypto';
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from './on-each-engine';
import { createTestTable, get, IndexName, put, TableName, transact } from './test-table';

onEachEngine((engine) => {
  beforeAll(() => createTestTable(engine()));

  const write = (Item: Record<string, unknown>, options: object = {}) =>
    engine().documents.send(new PutCommand({ TableName, Item, ...options }));

  it('gives back what was put', async () => {
    const item = {
      pk: 'kinds',
      sk: 'a',
      text: 'é £',
      number: 12.5,
      no: false,
      none: null,
      list: [1, { deep: ['x'] }],
    };
    await write(item);
    expect(await get(engine(), 'kinds', 'a')).toEqual(item);
  });

  it('gives back bytes as they were put', async () => {
    const block = new Uint8Array([0, 1, 127, 128, 255, ...randomBytes(1000)]);
    await write({ pk: 'bytes', sk: 'a', block });
    expect(await get(engine(), 'bytes', 'a')).toEqual({ pk: 'bytes', sk: 'a', block });
  });

  it('keeps an item of 300 KB, and refuses one above 400 KB', async () => {
    const block = new Uint8Array(randomBytes(300 * 1024));
    await write({ pk: 'large', sk: 'a', block });
    expect(await get(engine(), 'large', 'a')).toEqual({ pk: 'large', sk: 'a', block });

    const accented = 'é'.repeat(201 * 1024);
    await expect(write({ pk: 'large', sk: 'b', accented })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    expect(await get(engine(), 'large', 'b')).toBeUndefined();
  });

  it('refuses a write whose condition does not hold, and shows the item in its way', async () => {
    await write({ pk: 'condition', sk: 'a', n: 1 });
    const again = write(
      { pk: 'condition', sk: 'a', n: 2 },
      {
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    );
    await expect(again).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { n: { N: '1' } },
    });
    expect(await get(engine(), 'condition', 'a')).toMatchObject({ n: 1 });
  });

  it('updates and deletes under a condition', async () => {
    const Key = { pk: 'change', sk: 'a' };
    await write({ ...Key, version: 1 });
    const update = {
      TableName,
      Key,
      UpdateExpression: 'SET version = version + :one',
      ConditionExpression: 'version = :was',
      ExpressionAttributeValues: { ':one': 1, ':was': 1 },
    };
    await engine().documents.send(new UpdateCommand(update));
    await expect(engine().documents.send(new UpdateCommand(update))).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
    expect(await get(engine(), 'change', 'a')).toEqual({ ...Key, version: 2 });

    await engine().documents.send(new DeleteCommand({ TableName, Key }));
    expect(await get(engine(), 'change', 'a')).toBeUndefined();
  });

  it('queries a prefix backwards up to a limit, and goes on from there', async () => {
    await transact(
      engine(),
      ['v#1', 'v#2', 'v#3', 'w#1', 'u#9'].map((sk) => put('versions', sk)),
    );
    const query = {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': 'versions', ':prefix': 'v#' },
      ScanIndexForward: false,
      Limit: 2,
    };
    const first = await engine().documents.send(new QueryCommand(query));
    expect(first.Items?.map(({ sk }): unknown => sk)).toEqual(['v#3', 'v#2']);

    const rest = await engine().documents.send(
      new QueryCommand({ ...query, ExclusiveStartKey: first.LastEvaluatedKey }),
    );
    expect(rest.Items?.map(({ sk }): unknown => sk)).toEqual(['v#1']);
  });

  it('finds by index what a transaction wrote, and no longer what it moved', async () => {
    await write({ pk: 'indexed', sk: 'a', owner: 'was' });
    await transact(engine(), [
      put('indexed', 'a', { owner: 'is' }),
      put('indexed', 'b', { owner: 'is' }),
    ]);
    const owned = async (owner: string) => {
      const query = { TableName, IndexName, KeyConditionExpression: '#owner = :owner' };
      const names = {
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': owner },
      };
      const { Items = [] } = await engine().documents.send(
        new QueryCommand({ ...query, ...names }),
      );
      return Items.map(({ sk }): unknown => sk);
    };
    expect(await owned('was')).toEqual([]);
    expect(await owned('is')).toEqual(['a', 'b']);
  });

  it('keeps the settings of a stream and of time to live', async () => {
    const timeToLive = { AttributeName: 'expires', Enabled: true };
    await engine().documents.send(
      new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: timeToLive }),
    );

    const { Table } = await engine().documents.send(new DescribeTableCommand({ TableName }));
    expect(Table?.StreamSpecification).toEqual({
      StreamEnabled: true,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    });
    expect(Table?.LatestStreamArn).toContain(`table/${TableName}/stream/`);
    const { TimeToLiveDescription } = await engine().documents.send(
      new DescribeTimeToLiveCommand({ TableName }),
    );
    expect(TimeToLiveDescription).toEqual({
      AttributeName: 'expires',
      TimeToLiveStatus: 'ENABLED',
    });
  });
});
