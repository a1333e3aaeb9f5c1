import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  QueryCommand,
  type TransactWriteCommandInput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Engine } from './on-each-engine';

/** The table that the engines are tested on: two keys, an index and a stream. */
export const TableName = 'contract';

/** The index of the items that have an owner. */
export const IndexName = 'by-owner';

/** One operation of a transaction that writes. */
export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Makes the table. */
export async function createTestTable({ documents }: Engine): Promise<void> {
  await documents.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'owner'].map((name) => ({
        AttributeName: name,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName,
          KeySchema: [
            { AttributeName: 'owner', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
}

/** A put of one item. */
export function put(pk: string, sk: string, attributes: object = {}, options: object = {}): Write {
  return { Put: { TableName, Item: { pk, sk, ...attributes }, ...options } };
}

/** A put of an item that must not be there yet. */
export function putNew(pk: string, sk: string, attributes: object = {}): Write {
  return put(pk, sk, attributes, { ConditionExpression: 'attribute_not_exists(pk)' });
}

/** Sends a transaction, and gives the units it consumed. */
export async function transact(
  { documents }: Engine,
  TransactItems: readonly Write[],
  options: Partial<TransactWriteCommandInput> = {},
): Promise<number | undefined> {
  const reply = await documents.send(
    new TransactWriteCommand({
      TransactItems: [...TransactItems],
      ReturnConsumedCapacity: 'TOTAL',
      ...options,
    }),
  );
  return reply.ConsumedCapacity?.[0]?.CapacityUnits;
}

/** An item, read consistently. */
export async function get(
  { documents }: Engine,
  pk: string,
  sk: string,
): Promise<object | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }),
  );
  return Item;
}

/** All items of a partition that one request gives, read consistently. */
export async function itemsOf(
  { documents }: Engine,
  pk: string,
): Promise<readonly Record<string, unknown>[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    }),
  );
  return Items;
}
