import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { auditOf } from './keys';
import type { Tables } from './tables';

/** One thing that was done to the ledger. */
export interface AuditEntry {
  readonly organisation: string;
  /** ISO date and time. */
  readonly receivedAt: string;
  /** `return submitted`. */
  readonly action: string;
  /** Id in their directory of the person who did it. */
  readonly subject: string;
  /** The fact that came of it, by its sort key. */
  readonly about: string;
}

/** Where an entry stands among all: after the earlier ones, and at one moment by organisation. */
export interface AuditPlace {
  readonly sk: string;
  readonly organisation: string;
}

/** Which entries are asked for: of some organisations, after a place, up to an ISO day that is included. */
interface Asked {
  readonly organisations: readonly string[];
  readonly after: AuditPlace;
  readonly to?: string;
  readonly most: number;
}

/** The first so many entries of the audit trail after a place, in the order of time, and where the last of them stands; no place where there are no more. */
export async function readAudit(
  tables: Tables,
  { after, most, organisations, to }: Asked,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: AuditPlace }> {
  // Upper bounds: nothing in a key sorts after a tilde.
  const range = { low: after.sk, high: to === undefined ? '~' : `${to}~`, most: most + 1 };
  const found = await Promise.all(
    organisations.map((organisation) => entriesOf(tables, organisation, range)),
  );
  const inOrder = found
    .flat()
    .filter(({ place }) => comparePlaces(place, after) > 0)
    .sort((one, other) => comparePlaces(one.place, other.place));

  const page = inOrder.slice(0, most);
  const last = page.at(-1);
  return {
    entries: page.map(({ entry }) => entry),
    ...(last && inOrder.length > most && { next: last.place }),
  };
}

async function entriesOf(
  { client, facts }: Tables,
  organisation: string,
  { high, low, most }: { readonly low: string; readonly high: string; readonly most: number },
) {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: facts,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :low AND :high',
      ExpressionAttributeValues: { ':pk': auditOf(organisation), ':low': low, ':high': high },
      // One more than a page, as the entry at the place itself is left out.
      Limit: most + 1,
    }),
  );
  return Items.map((item) => {
    const { sk, ...said } = auditSchema.parse(item);
    const receivedAt = sk.slice(0, sk.indexOf('#'));
    return { place: { sk, organisation }, entry: { organisation, receivedAt, ...said } };
  });
}

function comparePlaces(one: AuditPlace, other: AuditPlace): number {
  if (one.sk !== other.sk) return one.sk < other.sk ? -1 : 1;
  if (one.organisation === other.organisation) return 0;
  return one.organisation < other.organisation ? -1 : 1;
}

const auditSchema = z.object({
  sk: z.string(),
  action: z.string(),
  subject: z.string(),
  about: z.string(),
});
