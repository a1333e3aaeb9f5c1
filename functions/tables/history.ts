import { parsePeriod } from '#domain/period/parse-period';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import * as z from 'zod';
import { saidSchema } from './accepted-return';
import { observationsKey, returnsOf } from './keys';
import { packedSchema, unpack } from './packed';
import { readFacts } from './read-facts';
import { headSchema } from './head';
import type { Tables } from './tables';

/** What every version of every return of an organisation said of the measures, by period and version. */
export async function observationHistory(
  tables: Tables,
  organisation: string,
): Promise<readonly ReturnedObservations[]> {
  const items = await readFacts(tables, { pk: returnsOf(organisation) }, headOrObservations);
  const packed = new Map(
    items.flatMap((item) => ('packed' in item ? [[item.sk, item.packed]] : [])),
  );

  return items.flatMap((item) => {
    if (!('version' in item)) return [];

    const { version, receivedAt } = item;
    const period = parsePeriod(item.period);
    const said = packed.get(observationsKey(item).sk);
    if (!period || !said) throw new Error(`Version ${version} of ${item.period} is not whole`);
    const { observations } = unpack(said, saidSchema);
    return [{ organisation, period, version, receivedAt, observations }];
  });
}

const headOrObservations = z.union([
  headSchema,
  z.object({ sk: z.string(), packed: packedSchema }),
]);
