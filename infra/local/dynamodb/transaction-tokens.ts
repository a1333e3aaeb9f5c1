import { createHash } from 'node:crypto';
import type { BatchOperation, Level } from 'dynalite/db/index.js';
import * as z from 'zod';
import { apiError } from './api-error';

const MINUTES_KEPT = 10;
const PREFIX = 'transaction-token~';

const remembered = z.object({
  digest: z.string(),
  at: z.number(),
  replay: z.record(z.string(), z.number()),
});

/** A transaction that was done under a token, and the read units, by table, that telling its caller again costs. */
export type Remembered = z.infer<typeof remembered>;

/** What identifies the content of a request, so that a token cannot be used for another one. */
export function digestOf(items: unknown): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('hex');
}

/** The transaction done under this token in the last ten minutes. Throws if it was another one. */
export async function recall(
  db: Level,
  token: string,
  digest: string,
): Promise<Remembered | undefined> {
  const stored = await db.get(PREFIX + token);
  if (stored === undefined) return undefined;

  const found = remembered.parse(stored);
  if (isExpired(found)) return undefined;
  if (found.digest !== digest) {
    throw apiError(
      'IdempotentParameterMismatchException',
      'This ClientRequestToken was used for another transaction',
    );
  }
  return found;
}

/** What to write beside a transaction, so that its token is known exactly if it was done, even after a crash. */
export function remember(
  token: string,
  digest: string,
  replay: Remembered['replay'],
): BatchOperation {
  const value: Remembered = { digest, at: Date.now(), replay };
  return { type: 'put', key: PREFIX + token, value };
}

/** Drops the tokens that have expired; done at each start, so that they cannot pile up. */
export async function forgetExpired(db: Level): Promise<void> {
  const expired: BatchOperation[] = [];
  for await (const [key, value] of db.iterator({ gte: PREFIX, lt: `${PREFIX}\u{10FFFF}` })) {
    if (isExpired(remembered.parse(value))) expired.push({ type: 'del', key });
  }
  await db.batch(expired);
}

function isExpired({ at }: Remembered): boolean {
  return Date.now() - at > MINUTES_KEPT * 60_000;
}
