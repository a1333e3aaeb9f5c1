import { limits } from './limits';
import type { RefusalKind } from './refusal';
import type { ZipEntry } from './zip-directory';

/** What is wrong with the entries of an archive before any is unpacked; undefined where nothing is. */
export function checkEntries(entries: readonly ZipEntry[]): RefusalKind | undefined {
  for (const { name, encrypted, method, packedSize, size } of entries) {
    if (isUnsafePath(name)) return 'unsafe-path';
    if (encrypted) return 'encrypted-part';
    if (method !== 0 && method !== 8) return 'unknown-compression';
    if (method === 0 && packedSize !== size) return 'false-size';
    if (size > limits.partBytes) return 'too-large';
    if (size > limits.ratioFromBytes && size > packedSize * limits.ratio)
      return 'compressed-too-well';
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.allBytes) return 'too-large';
  // Names of parts are compared without regard to case (ECMA-376 part 2).
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
    return 'duplicate-part';
  return overlap(entries) ? 'false-size' : undefined;
}

function isUnsafePath(name: string): boolean {
  return name === '' || /[\\\0]|^\/|^[a-z]:/i.test(name) || name.split('/').includes('..');
}

/** Whether two entries share packed bytes, by which a small file can claim to be a large one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.dataAt + entry.packedSize > next.headerAt;
  });
}
