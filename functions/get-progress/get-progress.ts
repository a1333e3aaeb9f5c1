import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema } from '../query-schemas';
import { daySchema } from '../tables/schemas';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';
import { progressAt } from './progress-at';

export const askedSchema = z.object({
  organisation: organisationSchema.exactOptional(),
  asAt: daySchema.exactOptional(),
  period: periodSchema.exactOptional(),
});

/** Gives the progress of each decision and target of an organisation, as at a day where one is given. */
export function getProgress({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const { asAt, period } = asked.value;
    const whose = whoseReturn(caller, asked.value.organisation, 'get-progress');
    if ('refusal' in whose) return whose.refusal;

    const { organisation } = whose;
    const moment = {
      ...(asAt !== undefined && { asAt }),
      ...(period && { period: period.period }),
    };
    const body = {
      organisation,
      ...(asAt !== undefined && { asAt }),
      ...(period && { period: period.key }),
      ...(await progressAt(tables, organisation, moment)),
    };
    return { status: 200, body };
  };
}
