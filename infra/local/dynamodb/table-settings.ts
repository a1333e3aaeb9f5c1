import type { Level } from 'dynalite/db/index.js';
import * as z from 'zod';

const PREFIX = 'settings~';

/** What a stream's records hold. */
export const streamSpecification = z.object({
  StreamEnabled: z.literal(true),
  StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']),
});

const tableSettings = z.object({
  stream: z.object({ specification: streamSpecification, label: z.string() }).optional(),
  timeToLiveAttribute: z.string().optional(),
});

/** What DynamoDB keeps for a table and dynalite does not. */
type TableSettings = z.infer<typeof tableSettings>;

/** The settings of all tables: read once from the store, and written through to it. */
export interface AllSettings {
  of(table: string): TableSettings;
  /** The names of the tables that have a stream, in order. */
  streaming(): readonly string[];
  set(table: string, value: TableSettings): Promise<void>;
  remove(table: string): Promise<void>;
}

/** Opens the settings kept in a store. */
export async function openSettings(db: Level): Promise<AllSettings> {
  const all = new Map<string, TableSettings>();
  for await (const [key, value] of db.iterator({ gte: PREFIX, lt: `${PREFIX}\u{10FFFF}` })) {
    all.set(key.slice(PREFIX.length), tableSettings.parse(value));
  }

  return {
    of: (table) => all.get(table) ?? {},
    streaming: () => [...all.keys()].filter((table) => all.get(table)?.stream).sort(),
    async set(table, value) {
      all.set(table, value);
      await db.batch([{ type: 'put', key: PREFIX + table, value }]);
    },
    async remove(table) {
      all.delete(table);
      await db.batch([{ type: 'del', key: PREFIX + table }]);
    },
  };
}
