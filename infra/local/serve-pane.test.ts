import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePane } from './serve-pane';

const above = mkdtempSync(join(tmpdir(), 'pane-'));
const folder = join(above, 'pane');
mkdirSync(join(folder, 'chunks'), { recursive: true });
writeFileSync(join(above, 'secret.js'), 'secret');
writeFileSync(join(folder, 'pane.html'), '<!doctype html>');
writeFileSync(join(folder, 'pane.js'), '1');
writeFileSync(join(folder, '.env'), 'secret');
writeFileSync(join(folder, 'chunks', 'check-ABC.js'), '2');

describe('the pane’s files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/pane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/pane.js', 'text/javascript; charset=utf-8', 'no-cache'],
    [
      '/chunks/check-ABC.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])(
    '%s is served with its type, and kept as long as its name stands for it',
    async (path, type, kept) => {
      expect(await servePane(folder, path)).toMatchObject({
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': kept,
          'x-content-type-options': 'nosniff',
        },
      });
    },
  );

  it.each([
    '/nothing.js',
    '/../secret.js',
    '/..%2fsecret.js',
    '/chunks/../../secret.js',
    '//secret.js',
    '/.env',
    '/chunks',
    '/register',
    '/pane.js/',
    '/pane.js\0.png',
  ])('%s is none of them', async (path) => {
    expect(await servePane(folder, path)).toBeUndefined();
  });

  it('are none before the pane was built', async () => {
    expect(await servePane(join(above, 'not-there'), '/')).toBeUndefined();
  });
});
