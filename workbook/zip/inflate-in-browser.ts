import { Inflate } from 'fflate';
import { crc32 } from './crc32';

/** Bytes are handed over in pieces of this size, so that a bomb is noticed before it has gone off. */
const piece = 65_536;

/** What `inflate-in-node` does, where there is no zlib: the same bytes, and the same refusals. */
export function inflate(packed: Uint8Array, size: number, crc: number): Uint8Array | undefined {
  const part = new Uint8Array(size);
  let length = 0;
  const inflating = new Inflate((bytes) => {
    if (length + bytes.length <= size) part.set(bytes, length);
    length += bytes.length;
  });
  try {
    let from = 0;
    do {
      inflating.push(packed.subarray(from, from + piece), from + piece >= packed.length);
      from += piece;
    } while (from < packed.length && length <= size);
  } catch {
    return undefined;
  }
  return length === size && crc32(part) === crc ? part : undefined;
}
