import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { writeWhole } from '../../write-whole';

/** How far each mapping has come in each shard of its stream. */
export interface Checkpoints {
  readonly of: (mapping: string, shard: string) => string | undefined;
  readonly set: (mapping: string, shard: string, sequenceNumber: string) => Promise<void>;
}

/** Keeps checkpoints in a file, so that a start goes on where the last one ended; without one, in memory. */
export async function openCheckpoints(path: string | undefined): Promise<Checkpoints> {
  const text = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined);
  const all = new Map(Object.entries(text === undefined ? {} : schema.parse(JSON.parse(text))));

  return {
    of: (mapping, shard) => all.get(`${mapping} ${shard}`),
    async set(mapping, shard, sequenceNumber) {
      all.set(`${mapping} ${shard}`, sequenceNumber);
      if (path === undefined) return;
      const contents = Buffer.from(JSON.stringify(Object.fromEntries(all)));
      await writeWhole({ path, contents });
    },
  };
}

const schema = z.record(z.string(), z.string());
