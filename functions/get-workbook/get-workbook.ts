import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { originalKey, workbookType } from '../originals/original-key';
import type { Originals } from '../originals/originals';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { organisationSchema, periodSchema, versionSchema } from '../query-schemas';
import { latestComparison } from '../tables/comparisons';
import { readPersonal } from '../tables/personal';
import type { Tables } from '../tables/tables';
import { whoseReturn } from '../whose-return';

interface Dependencies {
  readonly originals: Originals;
  readonly tables: Tables;
}

export const askedSchema = z.object({
  organisation: organisationSchema.exactOptional(),
  period: periodSchema,
  version: versionSchema,
});

/**
 * Gives an address from which the workbook of a version can be fetched: the very file that was compared last. The file
 * names the contact and the certifier, and no other reader is shown those names, so another organisation's is for the secretariat only.
 */
export function getWorkbook({ originals, tables }: Dependencies): Endpoint {
  return async ({ caller, path, query }) => {
    const asked = parseOrRefuse(askedSchema, { ...query, ...path });
    if ('refusal' in asked) return asked.refusal;
    const whose = whoseReturn(caller, asked.value.organisation, 'get-workbook');
    if ('refusal' in whose) return whose.refusal;

    const { period, version } = asked.value;
    const of = { organisation: whose.organisation, period: period.key, version };
    const comparison = await latestComparison(tables, of);
    if (!comparison) return notThere;
    if (Object.keys(await readPersonal(tables, of)).length === 0) return erased;

    const name = `${of.organisation}-${of.period}-v${version}.xlsx`;
    const url = await originals.address({
      key: originalKey(of),
      method: 'GET',
      query: {
        versionId: comparison.file,
        'response-content-disposition': `attachment; filename="${name}"`,
        'response-content-type': workbookType,
      },
    });
    return { status: 200, body: { url } };
  };
}

const erased = problem(
  410,
  'The workbook is not given any more',
  'It names people, and what named them in this version was erased or has expired. The return itself is kept.',
);

const notThere = problem(
  404,
  'There is no workbook for this version',
  'The workbook of this version was not uploaded, or came a moment ago and has not been read yet.',
);
