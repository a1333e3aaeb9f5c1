import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema, periodSchema, versionSchema } from '../query-schemas';
import { acceptedReturn } from '../tables/accepted-return';
import { readCertification } from '../tables/certifications';
import { latestComparison } from '../tables/comparisons';
import { receiptOf } from '../tables/head';
import { latestHead, versionHead } from '../tables/submissions';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';

export const askedSchema = z.object({
  period: periodSchema,
  version: versionSchema.exactOptional(),
  organisation: organisationSchema.exactOptional(),
});

/** Gives the latest version of a return, or the one asked for. Only its own organisation sees who is named in it. */
export function getReturn({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ caller, path, query }) => {
    const asked = parseOrRefuse(askedSchema, { ...query, ...path });
    if ('refusal' in asked) return asked.refusal;

    const { period, version } = asked.value;
    const whose = whoseReturn(caller, asked.value.organisation, 'get-return');
    if ('refusal' in whose) return whose.refusal;

    const { organisation } = whose;
    const of = { organisation, period: period.key };
    const head = await (version === undefined
      ? latestHead(tables, of)
      : versionHead(tables, { ...of, version }));
    if (!head) return notReturned;

    const people =
      organisation === caller.organisation ? 'with personal data' : 'without personal data';
    const [accepted, certification, comparison] = await Promise.all([
      acceptedReturn(tables, head, people),
      readCertification(tables, head),
      latestComparison(tables, head),
    ]);
    const body = {
      receipt: receiptOf(head),
      ...(certification && { certification }),
      ...(comparison && { comparison }),
      ...accepted,
    };
    return { status: 200, body };
  };
}

const notReturned = problem(
  404,
  'There is no such return',
  'Nothing was returned for this quarter, or not in this version.',
);
