import * as z from 'zod';
import type { AuditPlace } from '../tables/audits';

/** The place that a page ended at, as the answer gives it and the next request returns it. */
export const auditPlaceSchema = z.string().transform((text, context): AuditPlace => {
  const [, organisation, sk] = /^([^|]+)\|(.+)$/.exec(decoded(text)) ?? [];
  if (organisation !== undefined && sk !== undefined) return { organisation, sk };

  context.issues.push({
    code: 'custom',
    message: 'Give the next of the page before, as it was',
    input: text,
  });
  return z.NEVER;
});

/** A place as text that may stand in an address. */
export function auditPlaceText({ organisation, sk }: AuditPlace): string {
  return Buffer.from(`${organisation}|${sk}`).toString('base64url');
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64url').toString('utf8');
}
