import { inflate } from '#inflate';
import { crc32 } from '../zip/crc32';
import type { ZipEntry } from './zip-directory';

/**
 * The bytes of one entry, or undefined where they are not of the size and checksum that the directory gives.
 * Never takes more memory than the declared size.
 */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  if (entry.method !== 0) return inflate(packed, entry.size, entry.crc);
  return crc32(packed) === entry.crc ? packed : undefined;
}
