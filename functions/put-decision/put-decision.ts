import type { Decision } from '#domain/register/decision';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema } from '../query-schemas';
import { referenceSchema } from '../tables/case-schemas';
import { caseFiles } from '../tables/cases';
import { oneDecision, putDecision as addDecision } from '../tables/decisions';
import { decisionInputSchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { unknownMeasures } from '../unknown-measures';
import { conflictOf } from './conflict-of';
import { implausible, unexplainedDoubts } from './unexplained-doubts';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const askedSchema = z.object({
  path: z.object({ reference: referenceSchema }),
  body: decisionInputSchema.extend({ organisation: organisationSchema }),
});

/** Adds an assessor's decision on a case, unless it would be a conflict of interest or is not plausible; a later one supersedes it. */
export function putDecision({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, ...given }) => {
    const asked = parseOrRefuse(askedSchema, given);
    if ('refusal' in asked) return asked.refusal;

    const { path, body } = asked.value;
    const unknown = unknownMeasures(body.contributions);
    if (unknown) return unknown;

    const { reference } = path;
    const files = await caseFiles(tables, body.organisation, reference);
    const file = files.get(reference);
    const conflict = conflictOf(caller, body.organisation, file);
    if (conflict) return conflict;

    const doubted = await unexplainedDoubts(tables, reference, body);
    if (doubted.length > 0) return implausible(doubted);

    const receivedAt = now().toISOString();
    const decision: Decision = {
      ...body,
      reference,
      assessor: caller.subject,
      receivedAt,
    };
    const { outcome } = await addDecision(tables, decision, file !== undefined);
    if (outcome === 'appended') return { status: 201, body: decision };

    const there = await oneDecision(tables, decision);
    const isSame = isDeepStrictEqual({ ...there, receivedAt }, decision);
    return there && isSame ? { status: 200, body: there } : doesNotFollow;
  };
}

const doesNotFollow = problem(
  409,
  'This decision does not follow the last one',
  'Decisions are never changed: a later one takes the next sequence. Read the latest decision on this case, then send yours with its sequence plus 1.',
);
