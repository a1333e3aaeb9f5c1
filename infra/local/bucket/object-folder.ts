import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../../write-whole';

/** A version of an object: each stays as it was put. */
export interface StoredObject {
  readonly body: Buffer;
  readonly contentType: string;
  readonly entityTag: string;
  /** ISO time. */
  readonly modified: string;
  readonly versionId: string;
}

/** The objects of buckets as files: a folder for each key, and in it each version with what is known of it. */
export function objectFolder(folder: string) {
  return {
    async put(bucket: string, key: string, body: Buffer, contentType: string) {
      const modified = new Date().toISOString();
      // In the order of time, so that the last by name is the newest.
      const versionId = `${modified.replaceAll(/\D/g, '')}-${randomUUID()}`;
      const entityTag = `"${createHash('md5').update(body).digest('hex')}"`;
      const known = { contentType, entityTag, key, modified, versionId };
      const path = join(folder, bucket, nameOf(key), versionId);
      await writeWhole({ path, contents: body });
      // Last, as a version is there when it has this.
      await writeWhole({ path: `${path}.json`, contents: Buffer.from(JSON.stringify(known)) });
      return { ...known, body };
    },

    /** The version asked for, or the newest; undefined where there is none. */
    async get(bucket: string, key: string, version?: string): Promise<StoredObject | undefined> {
      const place = join(folder, bucket, nameOf(key));
      const names = await readdir(place).catch(() => []);
      const versions = names.filter((name) => name.endsWith('.json')).sort();
      const chosen = version === undefined ? versions.at(-1) : `${version}.json`;
      if (chosen === undefined || !versions.includes(chosen)) return undefined;

      const known = schema.parse(JSON.parse(await readFile(join(place, chosen), 'utf8')));
      return { ...known, body: await readFile(join(place, known.versionId)) };
    },
  };
}

// A key may hold anything; a name of a folder may not.
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

const schema = z.object({
  contentType: z.string(),
  entityTag: z.string(),
  modified: z.string(),
  versionId: z.string(),
});
