import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFunctions, type BuiltFunctions } from './build-functions';
import { leftOut } from './left-out-of-functions';

const root = process.cwd();
const mostBytes = 450 * 1024;

// All rules with their words are 114 KB of it, and what it logs and counts with came on top: it is to come down to 450.
const mostOf: Readonly<Record<string, number>> = { 'submit-return': 490 * 1024 };

let built: BuiltFunctions;
beforeAll(async () => {
  built = await buildFunctions(root);
}, 60_000);

const bundle = (name: string) => join(built.folder, name, 'index.mjs');

describe('the bundle of each function', () => {
  it('is at most 450 KB, and that of submissions at most 490', async () => {
    const sizes = await Promise.all(
      built.names.map(async (name) => [name, (await stat(bundle(name))).size] as const),
    );
    const larger = sizes.filter(([name, size]) => size > (mostOf[name] ?? mostBytes));

    expect(larger).toEqual([]);
  });

  it('says where in our code an error came from', async () => {
    const maps = await Promise.all(
      built.names.map(async (name) => readFile(`${bundle(name)}.map`, 'utf8')),
    );

    expect(maps.filter((map) => !map.includes('/handler.ts"'))).toEqual([]);
  });
});

describe('what is left out of the bundles', () => {
  it.each(leftOut)('is a module of a package: $module', ({ module }) => {
    expect(existsSync(join(root, 'node_modules', module))).toBe(true);
  });
});
