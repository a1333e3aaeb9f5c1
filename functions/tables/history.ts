import { parsePeriod } from '#domain/period/parse-period';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import * as z from 'zod';
import { headSchema, type Head } from './head';
import { deliveriesOf, observationsOf, returnsOf } from './keys';
import { packedItem, unpackList } from './packed';
import { readFacts } from './read-facts';
import { deliverySchema } from './delivery-schema';
import { observationSchema } from './schemas';
import type { Tables } from './tables';

/** What a version said of the measures, with its head. */
export interface ReturnedVersion extends ReturnedObservations {
  readonly head: Head;
}

/** What every version of an organisation's returns said of the measures and of decisions, by period and version: of all periods, or of one by its key. */
export async function observationHistory(
  tables: Tables,
  organisation: string,
  period = '',
): Promise<readonly ReturnedVersion[]> {
  const items = await readFacts(tables, { pk: returnsOf(organisation), sk: period }, headOrBlock);
  const packed = items.flatMap((item) => ('packed' in item ? [item] : []));

  return items.flatMap((item) => {
    if ('packed' in item) return [];

    const { version, receivedAt } = item;
    const period = parsePeriod(item.period);
    if (!period) throw new Error(`${item.period} is no period`);

    const { blocks } = item;
    const blocksOf = (begin: string) => packed.filter(({ sk }) => sk.startsWith(begin));
    const said = blocksOf(observationsOf(item));
    const observations = unpackList(said, blocks.observations, z.array(observationSchema));
    const delivered = blocksOf(deliveriesOf(item));
    const deliveries = unpackList(delivered, blocks.deliveries, z.array(deliverySchema));
    return [{ organisation, period, version, receivedAt, observations, deliveries, head: item }];
  });
}

const headOrBlock = z.union([headSchema, packedItem.extend({ sk: z.string() })]);
