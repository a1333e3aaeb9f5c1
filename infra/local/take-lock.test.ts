import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './take-lock';

const aPath = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deep', 'in-use');

describe('a lock', () => {
  it('is had by one at a time, and again once it is let go', async () => {
    const path = aPath();
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(path)));
    const [release, ...others] = taken.filter((each) => each !== undefined);

    expect(others).toEqual([]);
    await release?.();
    expect(await takeLock(path)).toBeDefined();
    expect(readdirSync(join(path, '..'))).toEqual(['in-use']);
  });

  it('that a process left which is gone is taken over', async () => {
    const path = aPath();
    const release = await takeLock(path);
    await release?.();
    // Above the most that Linux and macOS give.
    writeFileSync(path, '99999999');

    expect(await takeLock(path)).toBeDefined();
  });
});
