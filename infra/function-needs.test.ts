import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions, type BuiltFunctions } from './build-functions';
import { functionNeeds, type Setting } from './function-needs';

const settingNames: readonly Setting[] = [
  'EDGE_SECRETS',
  'FACTS_TABLE',
  'ISSUERS',
  'ORIGINALS_BUCKET',
  'PROJECTIONS_TABLE',
  'TENANTS',
];

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
      // Names are all that is left of a bundle's calls once it is minified.
      const read = settingNames.filter((setting) => bundle.includes(`"${setting}"`));

      expect([name, read.toSorted()]).toEqual([
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
