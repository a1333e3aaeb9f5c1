import type { Case } from '#domain/spend-control/case';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema } from '../query-schemas';
import { caseInputSchema, referenceSchema } from '../tables/case-schemas';
import { caseFiles, putCase as addCase } from '../tables/cases';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const askedSchema = z.object({
  path: z.object({ reference: referenceSchema }),
  body: caseInputSchema
    .extend({ organisation: organisationSchema })
    .refine(({ begins, ends }) => begins <= ends, {
      error: 'the spend ends before it begins',
      path: ['ends'],
    }),
});

/** Adds a revision of a case: a department's own, or one that an assessor enters for it. */
export function putCase({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, ...given }) => {
    const asked = parseOrRefuse(askedSchema, given);
    if ('refusal' in asked) return asked.refusal;

    const { path, body } = asked.value;
    const isOwn = body.organisation === caller.organisation;
    if (!isOwn && !caller.roles.includes('assessor')) return notYours;
    if (!isOwn && body.state === 'draft') return draftOfAnother;

    const { reference } = path;
    const receivedAt = now().toISOString();
    const one: Case = { ...body, reference, preparer: caller.subject, receivedAt };
    const files = await caseFiles(tables, body.organisation, reference);
    const there = files.get(reference)?.revisions ?? [];
    if (there.at(-1)?.state === 'submitted' && body.state === 'draft') return submittedAlready;

    const { outcome } = await addCase(tables, one);
    if (outcome === 'appended') return { status: 201, body: one };

    const same = there.find(({ revision }) => revision === one.revision);
    const isSame = same && isDeepStrictEqual({ ...same, receivedAt }, one);
    return isSame ? { status: 200, body: same } : doesNotFollow;
  };
}

const notYours = problem(
  403,
  'This case belongs to another organisation',
  'You can prepare the cases of your own organisation only.',
);
const draftOfAnother = problem(
  422,
  'A case for another organisation cannot be a draft',
  'A draft is seen by its own organisation only. Enter the case as submitted.',
);
const submittedAlready = problem(
  409,
  'This case was submitted already',
  'It cannot be a draft again. Send the change as a submitted revision.',
);
const doesNotFollow = problem(
  409,
  'This revision does not follow the last one, or the reference belongs to another organisation',
  'Cases are never changed: a later revision follows. Read the case, then send yours with its revision plus 1; for a new case take another reference.',
);
