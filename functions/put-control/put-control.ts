import { controlSets } from '#domain/spend-control/controls/control-sets';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema } from '../query-schemas';
import {
  autonomyInputSchema,
  controlFacts,
  entryInputSchema,
  putControl as addControl,
  type ControlFact,
} from '../tables/controls';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

const entrySchema = entryInputSchema.refine(
  ({ controlSet }) => controlSets.some(({ id }) => id === controlSet),
  { error: 'there is no such edition of the control', path: ['controlSet'] },
);
export const askedSchema = z.union([
  entrySchema,
  autonomyInputSchema.extend({ organisation: organisationSchema }),
]);

/** Enters a dated rule for an edition of the control that does not publish it, or a department's earned autonomy. */
export function putControl({ tables, now }: Dependencies): Endpoint {
  return async ({ body, caller }) => {
    const asked = parseOrRefuse(askedSchema, body);
    if ('refusal' in asked) return asked.refusal;

    const receivedAt = now().toISOString();
    const fact = { ...asked.value, author: caller.subject, receivedAt };
    // The last of its kind decides, so only an equal one that nothing came after is the same.
    const last = (await controlFacts(tables)).findLast((there) => isAbout(there, fact));
    if (last && isDeepStrictEqual({ ...last, receivedAt }, fact))
      return { status: 200, body: last };

    await addControl(tables, fact);
    return { status: 201, body: fact };
  };
}

function isAbout(one: ControlFact, other: ControlFact): boolean {
  if ('rule' in one && 'rule' in other) {
    return one.controlSet === other.controlSet && one.rule.part === other.rule.part;
  }
  return (
    'organisation' in one && 'organisation' in other && one.organisation === other.organisation
  );
}
