import type { Buffer } from 'node:buffer';

/** Names of up to three letters, which are nearly all of those in a sheet, are made once. */
const shortNames = new Map<number, string>();

/** The name that stands in some bytes. */
export function nameIn(bytes: Buffer, from: number, to: number): string {
  if (to - from > 3) return bytes.toString('latin1', from, to);
  let key = 0;
  for (let at = from; at < to; at += 1) key = key * 256 + (bytes[at] ?? 0);
  let name = shortNames.get(key);
  if (name === undefined) {
    name = bytes.toString('latin1', from, to);
    shortNames.set(key, name);
  }
  return name;
}
