import { edition202225 } from '#domain/roadmap/edition-2022-25';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema } from '../query-schemas';
import { readAudit } from '../tables/audits';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { auditPlaceSchema, auditPlaceText } from './audit-place-schema';

export const askedSchema = z.object({
  organisation: organisationSchema.exactOptional(),
  /** ISO days, both included. */
  from: daySchema.exactOptional(),
  to: daySchema.exactOptional(),
  next: auditPlaceSchema.exactOptional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Gives a page of what was done to the ledger, by whom and when, in the order of time: of all organisations or of one. */
export function getAudit({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { from = '0', limit, next: after, organisation, to } = asked.value;
    const all = edition202225.organisations.map(({ id }) => id);
    const { entries, next } = await readAudit(tables, {
      organisations: organisation === undefined ? all : [organisation],
      after: after ?? { sk: from, organisation: '' },
      ...(to !== undefined && { to }),
      most: limit,
    });
    return { status: 200, body: { entries, ...(next && { next: auditPlaceText(next) }) } };
  };
}
