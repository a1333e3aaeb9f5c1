import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
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
export function putProjection(tables: Tables, projection: Projection): Promise<'kept' | 'older'> {
  const condition = 'attribute_not_exists(pk) OR changes <= :changes';
  return putWhere(tables, projection, condition, { ':changes': projection.changes });
}

/** Puts a projection in the place of what was seen there; `older` where something else is there by now, which then stays. */
export function replaceProjection(
  tables: Tables,
  projection: Projection,
  seen: { readonly changes: number } | undefined,
): Promise<'kept' | 'older'> {
  return seen
    ? putWhere(tables, projection, 'changes = :seen', { ':seen': seen.changes })
    : putWhere(tables, projection, 'attribute_not_exists(pk)');
}

async function putWhere(
  { client, projections: TableName }: Tables,
  { key, changes, content }: Projection,
  ConditionExpression: string,
  ExpressionAttributeValues?: Record<string, number>,
): Promise<'kept' | 'older'> {
  const Item = { ...key, changes, method, packed: pack(content) };
  try {
    await client.send(
      new PutCommand({ TableName, Item, ConditionExpression, ExpressionAttributeValues }),
    );
    return 'kept';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'older';
    throw error;
  }
}

/** The projection at a key, and whether this very code made it; undefined where there is none. */
export async function readProjection<Schema extends z.ZodType>(
  { client, projections }: Tables,
  key: Key,
  schema: Schema,
): Promise<
  | { readonly changes: number; readonly made: 'by other code' }
  | { readonly changes: number; readonly made: 'by this code'; readonly content: z.infer<Schema> }
  | undefined
> {
  const { Item } = await client.send(
    new GetCommand({ TableName: projections, Key: key, ConsistentRead: true }),
  );
  if (!Item) return undefined;

  const { changes, method: by, packed } = projectionSchema.parse(Item);
  if (by !== method) return { changes, made: 'by other code' };
  return { changes, made: 'by this code', content: unpack(packed, schema) };
}

/** The keys of all projections. */
export async function allProjectionKeys({ client, projections }: Tables): Promise<readonly Key[]> {
  const keys: Key[] = [];
  let start: Record<string, unknown> | undefined;

  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: projections,
        ConsistentRead: true,
        // Personal data, which is no projection, is in the same table.
        FilterExpression: 'attribute_exists(changes)',
        ProjectionExpression: 'pk, sk',
        ExclusiveStartKey: start,
      }),
    );
    keys.push(...Items.map((item) => keySchema.parse(item)));
    start = LastEvaluatedKey;
  } while (start);

  return keys;
}

/** Removes what stands where no projection belongs. */
export async function removeProjection({ client, projections }: Tables, key: Key): Promise<void> {
  await client.send(
    new DeleteCommand({
      TableName: projections,
      Key: key,
      ConditionExpression: 'attribute_exists(changes)',
    }),
  );
}

/**
 * Which code made a projection. Raise it with every change to what progress says: readers then work it out from the
 * facts until it is made again.
 */
const method = 1;

const keySchema = z.object({ pk: z.string(), sk: z.string() });
const projectionSchema = packedItem.extend({ changes: z.int(), method: z.int() });
