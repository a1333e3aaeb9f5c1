import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { organisationSchema } from '../query-schemas';
import { allCertifications } from '../tables/certifications';
import { allComparisons, latestOf } from '../tables/comparisons';
import { receiptOf } from '../tables/head';
import { allHeads } from '../tables/submissions';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';

export const askedSchema = z.object({ organisation: organisationSchema.exactOptional() });

/** Lists every version that an organisation returned, by period, with its receipt, its certification, and how its workbook stands to it. */
export function listReturns({ tables }: { readonly tables: Tables }): Endpoint {
  return async ({ caller, query }) => {
    const asked = parseOrRefuse(askedSchema, query);
    if ('refusal' in asked) return asked.refusal;

    const whose = whoseReturn(caller, asked.value.organisation, 'list-returns');
    if ('refusal' in whose) return whose.refusal;

    const { organisation } = whose;
    const [heads, certifications, comparisons] = await Promise.all([
      allHeads(tables, organisation),
      allCertifications(tables, organisation),
      allComparisons(tables, organisation),
    ]);
    const returns = heads.map((head) => {
      const { period, version } = head;
      const certification = certifications.find(
        (each) => each.period === period && each.version === version,
      );
      const comparison = latestOf(comparisons, head);
      return {
        receipt: receiptOf(head),
        ...(certification && { certification }),
        ...(comparison && { comparison }),
      };
    });
    return { status: 200, body: { organisation, returns } };
  };
}
