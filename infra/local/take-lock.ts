import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Takes a lock file for this process, and gives how to let it go; undefined while a process that runs has it. */
export async function takeLock(path: string): Promise<(() => Promise<void>) | undefined> {
  const own = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(own, String(process.pid));
  try {
    // A link is there whole or not at all, and fails where one is.
    if (await linked(own, path)) return () => rm(path, { force: true });
    if (isRunning(Number(await readFile(path, 'utf8').catch(() => '')))) return undefined;

    // Left by a process that was killed.
    await rm(path, { force: true });
    return (await linked(own, path)) ? () => rm(path, { force: true }) : undefined;
  } finally {
    await rm(own, { force: true });
  }
}

function linked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process runs, though it may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
