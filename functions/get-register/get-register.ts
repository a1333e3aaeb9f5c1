import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema, periodSchema } from '../query-schemas';
import { ledgerContext } from '../tables/ledger-context';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';

export const askedSchema = z.object({
  period: periodSchema,
  organisation: organisationSchema.exactOptional(),
});

/** Gives what a template is filled from and a return is checked against: the register and the returns before. */
export function getRegister({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const whose = whoseReturn(caller, asked.value.organisation, 'get-register');
    if ('refusal' in whose) return whose.refusal;

    const { organisation } = whose;
    const people =
      organisation === caller.organisation ? 'with personal data' : 'without personal data';
    const { period } = asked.value.period;
    const known = await ledgerContext(tables, organisation, period, people);
    return { status: 200, body: { organisation, ...known } };
  };
}
