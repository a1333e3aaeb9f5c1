import type { AnyRecord, AnyTable } from './any-record';

/**
 * The records of a table by id, the first of those that share one; those without an id are left out. It
 * is kept for as long as the table is: most rules of the family ask for the same ones, and no table
 * ever changes.
 */
export function recordsById(table: AnyTable): ReadonlyMap<string, AnyRecord> {
  const known = kept.get(table);
  if (known) return known;

  const byId = new Map<string, AnyRecord>();
  for (const record of table.records) {
    if (hasId(record) && !byId.has(record.id)) byId.set(record.id, record);
  }
  kept.set(table, byId);
  return byId;
}

/** Whether the key of a record is filled in: where it is blank, its row stands for it. */
export function hasId({ id, row }: AnyRecord): boolean {
  return !id.startsWith('row ') || id !== `row ${row + 1}`;
}

const kept = new WeakMap<AnyTable, ReadonlyMap<string, AnyRecord>>();
