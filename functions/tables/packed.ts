import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';

/** A fact that holds a gzip block. */
export const packedItem = z.object({ packed: z.instanceof(Uint8Array) });

/** A value as gzipped JSON. */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value));
}

/** The value in gzipped JSON. Throws where it is not what the schema says. */
export function unpack<Schema extends z.ZodType>(
  packed: Uint8Array,
  schema: Schema,
): z.infer<Schema> {
  return schema.parse(JSON.parse(gunzipSync(packed).toString('utf8')));
}

/** A list as gzip blocks of at most `most` bytes each, in order. Throws where one element alone is larger. */
export function packList(list: readonly unknown[], most: number): readonly Uint8Array[] {
  if (list.length === 0) return [];

  const block = pack(list);
  if (block.byteLength <= most) return [block];
  if (list.length === 1) throw new RangeError(`One row is larger than ${most} bytes`);

  const parts = Math.ceil((block.byteLength / most) * 1.05);
  const length = Math.ceil(list.length / parts);
  return Array.from({ length: Math.ceil(list.length / length) }, (_, part) =>
    packList(list.slice(part * length, (part + 1) * length), most),
  ).flat();
}

/** The list in gzip blocks, in order. Throws where a block is missing, or an element is not what the schema says. */
export function unpackList<Schema extends z.ZodArray>(
  blocks: readonly z.infer<typeof packedItem>[],
  count: number,
  schema: Schema,
): readonly z.infer<Schema>[number][] {
  if (blocks.length !== count) throw new Error(`${blocks.length} blocks of ${count} are there`);
  return blocks.flatMap(({ packed }) => unpack(packed, schema));
}
