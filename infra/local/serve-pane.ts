import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Reply } from './reply';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
};

const security = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Answers for the pane's files, by the names that they have in its folder when it is asked, and for nothing
 * else: a path is looked up in the list of files and never joined to the folder. Undefined where there is none.
 */
export async function servePane(folder: string, path: string): Promise<Reply | undefined> {
  const name = path === '/' ? 'pane.html' : path.slice(1);
  const type = types[extname(name)];
  if (type === undefined || !(await filesOf(folder)).includes(name)) return undefined;

  const body = await readFile(join(folder, name));
  // Only the pieces have names that change with what is in them.
  const kept = name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    status: 200,
    headers: { ...security, 'cache-control': kept, 'content-type': type },
    body,
  };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map((name) => name.replaceAll('\\', '/'));
}
