import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from './keys';
import { pack, packedItem, unpack } from './packed';
import type { Tables } from './tables';

/** What was worked out from an organisation's facts. */
export interface Projection {
  readonly key: Key;
  /** It rests on at least this many changes of the organisation: more of them make a later projection. */
  readonly changes: number;
  readonly content: object;
}

/** Keeps a projection; `older` where one that rests on more changes is there already. Rejects where it is above 400 KB. */
export async function putProjection(
  { client, projections }: Tables,
  { key, changes, content }: Projection,
): Promise<'kept' | 'older'> {
  try {
    await client.send(
      new PutCommand({
        TableName: projections,
        Item: { ...key, changes, method, packed: pack(content) },
        ConditionExpression: 'attribute_not_exists(pk) OR changes <= :changes',
        ExpressionAttributeValues: { ':changes': changes },
      }),
    );
    return 'kept';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'older';
    throw error;
  }
}

/** The projection at a key; undefined where there is none, or it was made by other code than this. */
export async function readProjection<Schema extends z.ZodType>(
  { client, projections }: Tables,
  key: Key,
  schema: Schema,
): Promise<{ readonly changes: number; readonly content: z.infer<Schema> } | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: projections, Key: key, ConsistentRead: true }),
  );
  if (!Item) return undefined;

  const { changes, method: by, packed } = projectionSchema.parse(Item);
  return by === method ? { changes, content: unpack(packed, schema) } : undefined;
}

/**
 * Which code made a projection. Raise it with every change to what progress says: readers then work it out from the
 * facts until it is made again.
 */
const method = 1;

const projectionSchema = packedItem.extend({ changes: z.int(), method: z.int() });
