import { parsePeriod } from '#domain/period/parse-period';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import * as z from 'zod';
import { headSchema } from './head';
import { observationsOf, returnsOf } from './keys';
import { packedItem, unpackList } from './packed';
import { readFacts } from './read-facts';
import { observationSchema } from './schemas';
import type { Tables } from './tables';

/** What every version of every return of an organisation said of the measures, by period and version. */
export async function observationHistory(
  tables: Tables,
  organisation: string,
): Promise<readonly ReturnedObservations[]> {
  const items = await readFacts(tables, { pk: returnsOf(organisation) }, headOrBlock);
  const packed = items.flatMap((item) => ('packed' in item ? [item] : []));

  return items.flatMap((item) => {
    if ('packed' in item) return [];

    const { version, receivedAt } = item;
    const period = parsePeriod(item.period);
    if (!period) throw new Error(`${item.period} is no period`);

    const blocks = packed.filter(({ sk }) => sk.startsWith(observationsOf(item)));
    const schema = z.array(observationSchema);
    const observations = unpackList(blocks, item.blocks.observations, schema);
    return [{ organisation, period, version, receivedAt, observations }];
  });
}

const headOrBlock = z.union([headSchema, packedItem.extend({ sk: z.string() })]);
