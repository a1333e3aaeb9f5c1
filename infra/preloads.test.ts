import { preloads } from './preloads';

const output = (
  entryPoint: string | undefined,
  imports: readonly [path: string, kind: string][],
) => ({
  bytes: 1,
  inputs: {},
  exports: [],
  imports: imports.map(([path, kind]) => ({ path, kind: kind as 'import-statement' })),
  ...(entryPoint !== undefined && { entryPoint }),
});

const outputs = {
  'dist/pane/pane.js': output('addin/main.tsx', [
    ['dist/pane/chunks/a.js', 'import-statement'],
    ['dist/pane/chunks/later.js', 'dynamic-import'],
    ['dist/pane/chunks/excel.js', 'dynamic-import'],
  ]),
  'dist/pane/chunks/a.js': output(undefined, [['dist/pane/chunks/b.js', 'import-statement']]),
  'dist/pane/chunks/b.js': output(undefined, []),
  'dist/pane/chunks/later.js': output('addin/later.ts', []),
  'dist/pane/chunks/excel.js': output('addin/excel.ts', [
    ['dist/pane/chunks/b.js', 'import-statement'],
  ]),
};

describe('the links of a page to its scripts', () => {
  it('name each entry and what it imports outright, once, and nothing that is loaded later', () => {
    const links = preloads(outputs, 'dist/pane', ['addin/main.tsx', 'addin/excel.ts']);
    expect([...links.matchAll(/href="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      'pane.js',
      'chunks/excel.js',
      'chunks/a.js',
      'chunks/b.js',
    ]);
  });

  it('are refused for an entry that was not built', () => {
    expect(() => preloads(outputs, 'dist/pane', ['addin/none.ts'])).toThrow('addin/none.ts');
  });
});
