import { Inflate } from 'fflate';
import { crc32 } from './crc32';

/** Bytes are handed over in pieces of this size, so that a bomb is noticed before it has gone off. */
const piece = 65_536;

/** What `inflate-in-node` does, where there is no zlib: the same bytes, and the same refusals. */
export function inflate(packed: Uint8Array, size: number, crc: number): Uint8Array | undefined {
  const part = new Uint8Array(size);
  let at = 0;
  let tooLong = false;
  const inflating = new Inflate((bytes) => {
    tooLong ||= at + bytes.length > size;
    if (!tooLong) part.set(bytes, at);
    at += bytes.length;
  });
  try {
    for (let from = 0; from === 0 || (from < packed.length && !tooLong); from += piece) {
      inflating.push(packed.subarray(from, from + piece), from + piece >= packed.length);
    }
  } catch {
    return undefined;
  }
  return !tooLong && at === size && crc32(part) === crc ? part : undefined;
}
