import type { AcceptedReturn } from '#domain/rules/context';
import * as z from 'zod';
import type { Head } from './head';
import { layoutKey, observationsKey, rowsOf, type VersionKey } from './keys';
import { packedSchema, unpack } from './packed';
import { readPersonal } from './personal';
import { readFact, readFacts } from './read-facts';
import { restoreReturn } from './restore-return';
import { layoutSchema } from './return-layout';
import { answerSchema, observationSchema } from './schemas';
import { rowSchema } from './stored-rows';
import { latestHead } from './submissions';
import type { Tables } from './tables';

/** Whether the persons whom a return names are read with it. */
export type PersonalData = 'with personal data' | 'without personal data';

const packedItem = z.object({ packed: packedSchema });

/** What is packed beside a head. */
export const saidSchema = z.object({
  observations: z.array(observationSchema),
  answers: z.array(answerSchema),
});

/** A version with all its rows, as the rules need it. Throws where a part of it is missing. */
export async function acceptedReturn(
  tables: Tables,
  head: Head,
  people: PersonalData,
): Promise<AcceptedReturn> {
  const [layout, blocks, said, personal] = await Promise.all([
    readFact(tables, layoutKey(head), packedItem),
    readFacts(tables, { pk: rowsOf(head), sk: 'BLOCK#' }, packedItem),
    readFact(tables, observationsKey(head), packedItem),
    people === 'with personal data' ? readPersonal(tables, head) : {},
  ]);
  if (!layout || !said || blocks.length !== head.blocks) {
    throw new Error(`Version ${head.version} of ${head.organisation} ${head.period} is not whole`);
  }

  const restored = restoreReturn({
    layout: unpack(layout.packed, layoutSchema),
    rows: blocks.flatMap(({ packed }) => unpack(packed, z.array(rowSchema))),
    personal,
  });
  return { return: restored, version: head.version, ...unpack(said.packed, saidSchema) };
}

/** The latest version of a period with all its rows, or undefined where nothing was returned. */
export async function latestReturn(
  tables: Tables,
  period: Omit<VersionKey, 'version'>,
  people: PersonalData,
): Promise<AcceptedReturn | undefined> {
  const head = await latestHead(tables, period);
  return head && acceptedReturn(tables, head, people);
}
