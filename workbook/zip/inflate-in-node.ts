import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';

const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * The bytes that were packed by deflate, or undefined where they are not of this size and checksum. Never
 * takes more memory than the size. The packed bytes are wrapped as gzip, whose trailer has the very same
 * two numbers, so that zlib checks both as it unpacks. In a browser `inflate-in-browser` stands in for it.
 */
export function inflate(packed: Uint8Array, size: number, crc: number): Uint8Array | undefined {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size, 4);
  const gzip = Buffer.concat([gzipHeader, packed, trailer]);
  try {
    const part = gunzipSync(gzip, { maxOutputLength: Math.max(size, 1) });
    // A second gzip member hidden behind the first would pass zlib's own check.
    return part.length === size ? part : undefined;
  } catch {
    return undefined;
  }
}
