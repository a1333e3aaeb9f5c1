import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './local/take-lock';
import { writeWhole } from './write-whole';

/**
 * Makes something unless what it was made from, which a marker file tells, is the same still and its last file is
 * there: once, however many processes ask meanwhile.
 */
export async function makeOnce(
  marker: string,
  madeFrom: string,
  lastFile: string,
  make: () => Promise<void>,
): Promise<void> {
  const isMade = async () =>
    existsSync(lastFile) && (await readFile(marker, 'utf8').catch(() => '')) === madeFrom;

  while (!(await isMade())) {
    const release = await takeLock(`${marker}.lock`);
    if (!release) {
      await wait(100);
      continue;
    }
    try {
      if (await isMade()) return;
      await make();
      await writeWhole({ path: marker, contents: Buffer.from(madeFrom) });
    } finally {
      await release();
    }
  }
}
