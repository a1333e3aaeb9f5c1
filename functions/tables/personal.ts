import type { FieldValues } from '#domain/return/return';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { appendFacts } from './append-facts';
import type { Head } from './head';
import { auditKey, headKey, type VersionKey } from './keys';
import { personalKey, personalOf } from './projection-keys';
import type { Tables } from './tables';

const personalSchema = z.object({
  contactName: z.string().exactOptional(),
  contactEmail: z.string().exactOptional(),
  certifierName: z.string().exactOptional(),
});

/** Who was named in a version as contact and certifier; nothing where that was erased or has expired. */
export async function readPersonal(
  { client, projections }: Tables,
  version: VersionKey,
): Promise<Partial<FieldValues>> {
  const { Item = {} } = await client.send(
    new GetCommand({ TableName: projections, Key: personalKey(version), ConsistentRead: true }),
  );
  // DynamoDB may take days to remove what has expired.
  const { expires } = expiring.parse(Item);
  return expires * 1000 <= Date.now() ? {} : personalSchema.parse(Item);
}

const expiring = z.object({ expires: z.number().default(Infinity) });

/** Which of an organisation's versions have personal data still. */
export async function withPersonal(
  { client, projections }: Tables,
  heads: readonly Head[],
  organisation: string,
): Promise<readonly Head[]> {
  const kept = new Set<unknown>();
  let start: Record<string, unknown> | undefined;

  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: projections,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': personalOf(organisation) },
        ProjectionExpression: 'sk',
        ExclusiveStartKey: start,
      }),
    );
    for (const { sk } of Items) kept.add(sk);
    start = LastEvaluatedKey;
  } while (start);

  return heads.filter((head) => kept.has(personalKey(head).sk));
}

// A version takes two places of the hundred that a transaction has.
const mostAtOnce = 45;

/** Erases who was named in versions, each with a fact that says by whom and when, and names nobody. The other facts stay. Rejects where another does so in the same millisecond. */
export async function erasePersonal(
  tables: Tables,
  versions: readonly VersionKey[],
  { erasedAt, subject }: { readonly erasedAt: string; readonly subject: string },
): Promise<void> {
  for (let from = 0; from < versions.length; from += mostAtOnce) {
    const some = versions.slice(from, from + mostAtOnce);
    const { outcome } = await appendFacts(tables, {
      facts: some.map((version) => {
        const about = headKey(version).sk;
        const key = auditKey(version.organisation, erasedAt, `ERASURE#${about}`);
        return { ...key, action: 'personal data erased', subject, about };
      }),
      erased: some.map(personalKey),
    });
    if (outcome !== 'appended') throw new Error('Another erasure came at the same moment');
  }
}
