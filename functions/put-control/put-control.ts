import { controlSets } from '#domain/spend-control/controls/control-sets';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema } from '../query-schemas';
import {
  autonomyInputSchema,
  entryInputSchema,
  putControl as addControl,
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
const askedSchema = z.union([
  entrySchema,
  autonomyInputSchema.extend({ organisation: organisationSchema }),
]);

/** Enters a dated rule for an edition of the control that does not publish it, or a department's earned autonomy. */
export function putControl({ tables, now }: Dependencies): Endpoint {
  return async ({ body, caller }) => {
    const asked = parseOrRefuse(askedSchema, body);
    if ('refusal' in asked) return asked.refusal;

    const fact = { ...asked.value, author: caller.subject, receivedAt: now().toISOString() };
    await addControl(tables, fact);
    return { status: 201, body: fact };
  };
}
