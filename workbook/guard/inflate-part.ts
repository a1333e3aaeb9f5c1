import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { crc32 } from '../zip/crc32';
import type { ZipEntry } from './zip-directory';

const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * The bytes of one entry, or undefined where they are not of the size and checksum that the directory gives.
 * Never takes more memory than the declared size. The packed bytes are wrapped as gzip, whose trailer has
 * the very same two numbers, so that zlib checks both as it unpacks.
 */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  if (entry.method === 0) return crc32(packed) === entry.crc ? packed : undefined;

  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(entry.crc, 0);
  trailer.writeUInt32LE(entry.size, 4);
  const gzip = Buffer.concat([gzipHeader, packed, trailer]);
  try {
    const part = gunzipSync(gzip, { maxOutputLength: Math.max(entry.size, 1) });
    // A second gzip member hidden behind the first would pass zlib's own check.
    return part.length === entry.size ? part : undefined;
  } catch {
    return undefined;
  }
}
