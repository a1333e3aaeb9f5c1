import type { Buffer } from 'node:buffer';
import { resolveEntities } from '../xml/resolve-entities';

/** The text that stands in some bytes of an XML part, its entities resolved. */
export function textIn(bytes: Buffer, from: number, to: number): string {
  let all = 0;
  let hasEntity = false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    all |= byte;
    if (byte === 0x26) hasEntity = true;
  }
  // Text of nothing but ASCII, the most of it, is made much faster as Latin-1.
  const text = bytes.toString(all < 0x80 ? 'latin1' : 'utf8', from, to);
  return hasEntity ? resolveEntities(text) : text;
}
