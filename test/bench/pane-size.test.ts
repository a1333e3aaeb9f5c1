import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { paneSize } from './pane-size';

describe('the size of a pane', () => {
  it('counts what is imported outright, once, and what may be loaded later apart from it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pane-size-'));
    const files = {
      'pane.html':
        '<link rel="modulepreload" href="pane.js" /><link rel="modulepreload" href="chunks/later.js" />',
      'pane.js':
        'import{a as b}from"./chunks/a.js";import"./chunks/b.js";import("./chunks/later.js");',
      'chunks/a.js': 'import{c}from"./b.js";export const a=1;',
      'chunks/b.js': 'export const c=2;',
      'chunks/later.js': 'export const d="later";',
      'chunks/nobody.js': 'export const e="nobody";',
    };
    mkdirSync(join(folder, 'chunks'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

    const packed = (...names: readonly (keyof typeof files)[]) =>
      names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0) / 1024;
    const { first, named, whole } = paneSize(folder);
    expect(named).toBeCloseTo(packed('pane.js', 'chunks/later.js'), 6);
    expect(first).toBeCloseTo(packed('pane.js', 'chunks/a.js', 'chunks/b.js'), 6);
    expect(whole).toBeCloseTo(first + packed('chunks/later.js'), 6);
  });
});
