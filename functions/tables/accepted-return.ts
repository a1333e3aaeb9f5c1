import type { AcceptedReturn } from '#domain/rules/context';
import * as z from 'zod';
import type { Head } from './head';
import { layoutKey, observationsOf, returnsOf, rowsOf, type Key, type VersionKey } from './keys';
import { packedItem, unpack, unpackList } from './packed';
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

/** A version with all its rows, as the rules need it. Throws where a part of it is missing. */
export async function acceptedReturn(
  tables: Tables,
  head: Head,
  people: PersonalData,
): Promise<AcceptedReturn> {
  const blocksOf = (partition: Key) => readFacts(tables, partition, packedItem);
  const [layout, rows, answers, observations, personal] = await Promise.all([
    readFact(tables, layoutKey(head), packedItem),
    blocksOf({ pk: rowsOf(head), sk: 'BLOCK#' }),
    blocksOf({ pk: rowsOf(head), sk: 'ANSWERS#' }),
    blocksOf({ pk: returnsOf(head.organisation), sk: observationsOf(head) }),
    people === 'with personal data' ? readPersonal(tables, head) : {},
  ]);

  const { blocks } = head;
  if (!layout) throw new Error(`Version ${head.version} of ${head.period} has no layout`);
  return {
    return: restoreReturn({
      layout: unpack(layout.packed, layoutSchema),
      rows: unpackList(rows, blocks.rows, z.array(rowSchema)),
      personal,
    }),
    version: head.version,
    observations: unpackList(observations, blocks.observations, z.array(observationSchema)),
    answers: unpackList(answers, blocks.answers, z.array(answerSchema)),
  };
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
