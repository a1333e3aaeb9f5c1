import type { Tables } from '../../functions/tables/tables';

/** What calls to DynamoDB consumed, as the engine counts it. */
export interface Units {
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** Runs work and gives what its calls consumed: every call is asked to say so. */
export async function countUnits(tables: Tables, work: () => Promise<unknown>): Promise<Units> {
  const { middlewareStack } = tables.client;
  let calls = 0;
  const consumed = { readUnits: 0, writeUnits: 0 };
  middlewareStack.add(
    (next, { commandName = '' }) =>
      async (given) => {
        const input = { ...given.input, ReturnConsumedCapacity: 'TOTAL' as const };
        const result = await next({ ...given, input });
        const { ConsumedCapacity = [] } = result.output as Consumed;
        const kind = /Get|Query|Scan/.test(commandName) ? 'readUnits' : 'writeUnits';
        calls += 1;
        for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) {
          consumed[kind] += CapacityUnits;
        }
        return result;
      },
    { step: 'initialize', name: 'count-units', priority: 'high' },
  );
  try {
    await work();
  } finally {
    middlewareStack.remove('count-units');
  }
  return { calls, ...consumed };
}

interface Capacity {
  readonly CapacityUnits?: number;
}
interface Consumed {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
}
