import type { Decision } from '#domain/register/decision';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema } from '../query-schemas';
import { oneDecision, putDecision as addDecision } from '../tables/decisions';
import { decisionInputSchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { unknownMeasures } from '../unknown-measures';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

const askedSchema = z.object({
  path: z.object({ reference: z.string().regex(/^[A-Z0-9-]{1,40}$/) }),
  body: decisionInputSchema.extend({ organisation: organisationSchema }),
});

/** Adds an assessor's decision on a case of another organisation than their own; a later one supersedes it. */
export function putDecision({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, ...given }) => {
    const asked = parseOrRefuse(askedSchema, given);
    if ('refusal' in asked) return asked.refusal;

    const { path, body } = asked.value;
    if (body.organisation === caller.organisation) return ownCase;

    const unknown = unknownMeasures(body.contributions);
    if (unknown) return unknown;

    const receivedAt = now().toISOString();
    const decision: Decision = {
      ...body,
      reference: path.reference,
      assessor: caller.subject,
      receivedAt,
    };
    const { outcome } = await addDecision(tables, decision);
    if (outcome === 'appended') return { status: 201, body: decision };

    const there = await oneDecision(tables, decision);
    const isSame = isDeepStrictEqual({ ...there, receivedAt }, decision);
    return there && isSame ? { status: 200, body: there } : doesNotFollow;
  };
}

const ownCase = problem(
  403,
  'This case belongs to your own organisation',
  'An assessor cannot decide a case of their own organisation. Ask another assessor.',
);
const doesNotFollow = problem(
  409,
  'This decision does not follow the last one',
  'Decisions are never changed: a later one takes the next sequence. Read the latest decision on this case, then send yours with its sequence plus 1.',
);
