import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Key } from './keys';
import type { Tables } from './tables';

/** The fact at a key, or undefined where there is none. Throws where it is not what the schema says. */
export async function readFact<Schema extends z.ZodType>(
  { client, facts }: Tables,
  key: Key,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: facts, Key: key, ConsistentRead: true }),
  );
  return Item && schema.parse(Item);
}

/** The facts of a partition whose sort key begins as given, in its order. Throws where one is not what the schema says. */
export async function readFacts<Schema extends z.ZodType>(
  { client, facts }: Tables,
  { pk, sk = '' }: { readonly pk: string; readonly sk?: string },
  schema: Schema,
): Promise<readonly z.infer<Schema>[]> {
  const items: z.infer<Schema>[] = [];
  let start: Record<string, unknown> | undefined;

  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...queryOf(facts, pk, sk), ExclusiveStartKey: start }),
    );
    items.push(...Items.map((item) => schema.parse(item)));
    start = LastEvaluatedKey;
  } while (start);

  return items;
}

/** The last fact of a partition whose sort key begins as given, or undefined where there is none. */
export async function readLastFact<Schema extends z.ZodType>(
  { client, facts }: Tables,
  { pk, sk }: Key,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const { Items: [last] = [] } = await client.send(
    new QueryCommand({ ...queryOf(facts, pk, sk), ScanIndexForward: false, Limit: 1 }),
  );
  return last && schema.parse(last);
}

function queryOf(TableName: string, pk: string, sk: string) {
  const all = {
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  };
  if (sk === '') return all;
  return {
    ...all,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
  };
}
