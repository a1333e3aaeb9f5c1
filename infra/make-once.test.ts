import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOnce } from './make-once';

let folder: string;
let made: number;
const make = async () => {
  made += 1;
  await writeFile(join(folder, 'last'), '');
};
const once = (from: string) => makeOnce(join(folder, 'from'), from, join(folder, 'last'), make);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-once-'));
  made = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('something that is made once', () => {
  it('is made once for all who ask at a time, and not again', async () => {
    await Promise.all([once('a'), once('a'), once('a')]);
    await once('a');
    expect(made).toBe(1);
  });

  it('is made again when what it is made from has changed, or it is gone', async () => {
    await once('a');
    await once('b');
    await rm(join(folder, 'last'));
    await once('b');
    expect(made).toBe(3);
  });

  it('is tried again by the next who asks where it could not be made', async () => {
    const failing = makeOnce(join(folder, 'from'), 'a', join(folder, 'last'), () =>
      Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    await once('a');
    expect(made).toBe(1);
  });
});
