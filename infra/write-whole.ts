import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that nobody who reads it meanwhile sees half: several builds may run at once. */
export async function writeWhole(file: {
  readonly path: string;
  readonly contents: Uint8Array;
}): Promise<void> {
  const there = await readFile(file.path).catch(() => undefined);
  if (there && Buffer.compare(there, file.contents) === 0) return;

  const beside = `${file.path}.${randomUUID()}`;
  await mkdir(dirname(file.path), { recursive: true });
  await writeFile(beside, file.contents);
  await rename(beside, file.path);
}
