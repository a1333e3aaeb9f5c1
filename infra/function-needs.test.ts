import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions, type BuiltFunctions } from './build-functions';
import { functionNeeds } from './function-needs';

let built: BuiltFunctions;
beforeAll(async () => {
  built = await buildFunctions(process.cwd());
});

describe('what functions need', () => {
  it('is said of each function, and of no other', () => {
    expect(Object.keys(functionNeeds).sort()).toEqual([...built.names].sort());
  });

  it('has the settings without which the function does not start, and no others', () => {
    for (const [name, { settings }] of Object.entries(functionNeeds)) {
      const bundle = readFileSync(join(built.folder, name, 'index.mjs'), 'utf8');
      const read = [...bundle.matchAll(/\benvironment\("([A-Z_]+)"\)/g)].map(
        ([, setting]) => setting,
      );

      expect([name, [...new Set(read)].sort()]).toEqual([
        name,
        (settings ?? ['FACTS_TABLE', 'PROJECTIONS_TABLE'])
          .filter((setting) => setting !== 'PERSONAL_DATA_DAYS')
          .toSorted(),
      ]);
    }
  });

  it('gives each an answer before API Gateway stops waiting, but for those that nobody waits for', () => {
    const slow = Object.entries(functionNeeds).filter(([, { timeout }]) => timeout >= 30);

    expect(slow.map(([name]) => name)).toEqual(['compare-workbook', 'project']);
  });
});
