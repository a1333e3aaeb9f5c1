import { Buffer } from 'node:buffer';

/** Whether an XML part has more tags than a limit, closing ones counted too. */
export function hasMoreTags(part: Uint8Array, limit: number): boolean {
  // A tag takes three bytes at least, so most parts need no counting.
  if (part.length <= 3 * limit) return false;
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  let tags = 0;
  for (const byte of xml) if (byte === 0x3c) tags += 1;
  return tags > limit;
}
