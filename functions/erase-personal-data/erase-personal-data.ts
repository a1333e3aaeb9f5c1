import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema, versionSchema } from '../query-schemas';
import type { Head } from '../tables/head';
import { erasePersonal, withPersonal } from '../tables/personal';
import { daySchema } from '../tables/schemas';
import { allHeads } from '../tables/submissions';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

/** Which personal data is to go: of all versions received up to the end of a day, in UTC, or of one version. */
export const bodySchema = z
  .object({
    organisation: organisationSchema,
    upTo: daySchema.exactOptional(),
    period: periodSchema.exactOptional(),
    version: versionSchema.exactOptional(),
  })
  .refine(
    ({ period, upTo, version }) =>
      upTo === undefined
        ? period !== undefined && version !== undefined
        : period === undefined && version === undefined,
    { error: 'Give either upTo, or period and version' },
  );

/**
 * Erases who was named in an organisation's returns as contact and certifier. The returns, and who did what by their
 * id in their directory, stay. Asked again, it erases nothing more and says so.
 */
export function erasePersonalData({ tables, now }: Dependencies): Endpoint {
  return async ({ caller: { subject }, body }) => {
    const asked = parseOrRefuse(bodySchema, body);
    if ('refusal' in asked) return asked.refusal;

    const { organisation, period, upTo, version } = asked.value;
    const isAsked = (head: Head) =>
      upTo === undefined
        ? head.period === period?.key && head.version === version
        : head.receivedAt.slice(0, 10) <= upTo;

    const heads = (await allHeads(tables, organisation)).filter(isAsked);
    const named = await withPersonal(tables, heads, organisation);
    await erasePersonal(tables, named, { erasedAt: now().toISOString(), subject });

    const erased = named.map((head) => ({ period: head.period, version: head.version }));
    return { status: 200, body: { organisation, erased } };
  };
}
