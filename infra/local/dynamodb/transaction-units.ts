import type { Item } from './change';
import { itemSize } from './item-size';
import { writeUnits } from './write-item';

/** Capacity units by table. */
export type Units = Readonly<Record<string, number>>;

/** An item as an operation of a transaction found it and as it leaves it. */
interface Touched {
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Write units: 2 for each kilobyte of an item, begun or whole, by the larger of before and after. */
export function transactionUnits(items: readonly Touched[]): Units {
  return unitsByTable(items.map((item) => [item.table, 2 * writeUnits(item)]));
}

/** Read units of a transaction that reads, or of the repetition of a token: 2 for each 4 KB of an item, begun or whole. */
export function transactionReadUnits(items: readonly Touched[]): Units {
  return unitsByTable(
    items.map(({ table, before, after }) => [table, 2 * readUnits(after ?? before ?? {})]),
  );
}

/** The part of a reply that tells the units consumed, if the request asks for them. */
export function consumedCapacity(
  request: { readonly ReturnConsumedCapacity?: unknown },
  units: Units,
): object {
  const { ReturnConsumedCapacity: wanted } = request;
  if (wanted !== 'TOTAL' && wanted !== 'INDEXES') return {};

  return {
    ConsumedCapacity: Object.entries(units).map(([TableName, CapacityUnits]) => ({
      TableName,
      CapacityUnits,
      ...(wanted === 'INDEXES' ? { Table: { CapacityUnits } } : {}),
    })),
  };
}

function readUnits(item: Item): number {
  return Math.max(1, Math.ceil(itemSize(item) / 4096));
}

function unitsByTable(items: readonly (readonly [table: string, units: number])[]): Units {
  const sums = new Map<string, number>();
  for (const [table, units] of items) sums.set(table, (sums.get(table) ?? 0) + units);
  return Object.fromEntries(sums);
}
