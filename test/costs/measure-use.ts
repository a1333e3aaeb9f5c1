import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { sizeOf } from '../../functions/tables/size-of';
import type { Tables } from '../../functions/tables/tables';
import { median } from '../bench/median';
import { countUnits } from './count-units';
import type { Measured } from './measured';

type Counted = Pick<
  Measured,
  'calls' | 'milliseconds' | 'readUnits' | 'storedBytes' | 'streamRecords' | 'writeUnits'
>;

/** Runs a use several times: the last says what it consumes and leaves behind, the median what processor time it takes. */
export async function measureUse(
  tables: Tables,
  use: (run: number) => Promise<unknown>,
  runs = 5,
): Promise<Counted> {
  const times: number[] = [];
  for (let run = 0; run < runs - 1; run += 1) {
    const before = process.cpuUsage();
    await use(run);
    const { system, user } = process.cpuUsage(before);
    times.push((system + user) / 1000);
  }
  const [facts, projections] = await contentsOf(tables);
  const units = await countUnits(tables, () => use(runs - 1));
  const [factsNow, projectionsNow] = await contentsOf(tables);
  return {
    ...units,
    milliseconds: median(times),
    streamRecords: factsNow.items - facts.items,
    storedBytes: factsNow.bytes - facts.bytes + projectionsNow.bytes - projections.bytes,
  };
}

async function contentsOf({ client, facts, projections }: Tables) {
  return [await contents(facts), await contents(projections)] as const;

  async function contents(TableName: string) {
    const found = { items: 0, bytes: 0 };
    let start: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({ TableName, ExclusiveStartKey: start }),
      );
      found.items += Items.length;
      found.bytes += Items.reduce((sum, item) => sum + sizeOf(item), 0);
      start = LastEvaluatedKey;
    } while (start);
    return found;
  }
}
