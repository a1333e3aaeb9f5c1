import type { Target } from '#domain/register/target';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema } from '../query-schemas';
import { targetInputSchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { oneTarget, putTargets as addTargets } from '../tables/targets';
import { unknownMeasures } from '../unknown-measures';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

// Each takes up to three places of the hundred that a transaction has.
const mostTargets = 30;

export const bodySchema = z.object({
  targets: z
    .array(
      targetInputSchema
        .extend({ organisation: organisationSchema })
        .refine(({ revision, reason }) => revision === 1 || reason !== undefined, {
          error: 'Give the reason for the rebaseline',
          path: ['reason'],
        }),
    )
    .min(1)
    .max(mostTargets)
    .refine((targets) => new Set(targets.map(nameOf)).size === targets.length, {
      error: 'Each measure and subject may be named once in a request',
    }),
});

/** Adds targets of organisations, or rebaselines with their reasons, all or none. */
export function putTargets({ tables, now }: Dependencies): Endpoint {
  return async ({ caller, body }) => {
    const asked = parseOrRefuse(bodySchema, body);
    if ('refusal' in asked) return asked.refusal;

    const unknown = unknownMeasures(asked.value.targets);
    if (unknown) return unknown;

    const receivedAt = now().toISOString();
    const targets = asked.value.targets.map((target): Target => ({
      ...target,
      receivedAt,
      author: caller.subject,
    }));
    const { outcome } = await addTargets(tables, targets);
    if (outcome === 'appended') return { status: 201, body: { targets } };

    const there = await Promise.all(targets.map((target) => oneTarget(tables, target)));
    const isSame = targets.every((target, at) =>
      isDeepStrictEqual({ ...there[at], receivedAt }, target),
    );
    return isSame ? { status: 200, body: { targets: there } } : doesNotFollow;
  };
}

function nameOf(target: Pick<Target, 'organisation' | 'measure' | 'subject'>): string {
  const { organisation, measure, subject = '' } = target;
  return [organisation, measure, subject].join('#');
}

const doesNotFollow = problem(
  409,
  'A target does not follow the last one',
  'Targets are never changed: a rebaseline takes the next revision. Read the register, then send each target with its latest revision plus 1. Nothing was saved.',
);
