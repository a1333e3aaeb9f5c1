import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { auditOf } from './keys';
import type { Tables } from './tables';

/**
 * How many changes were made to an organisation's facts: each leaves one item of the audit trail, in the same transaction.
 * It only ever grows, and clocks that differ cannot mislead it.
 */
export async function countChanges(
  { client, facts }: Tables,
  organisation: string,
): Promise<number> {
  let count = 0;
  let start: Record<string, unknown> | undefined;

  do {
    const { Count = 0, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: facts,
        ConsistentRead: true,
        Select: 'COUNT',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': auditOf(organisation) },
        ExclusiveStartKey: start,
      }),
    );
    count += Count;
    start = LastEvaluatedKey;
  } while (start);

  return count;
}
