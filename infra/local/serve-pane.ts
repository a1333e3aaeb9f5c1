import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paneFileHeaders } from '../pane-file-headers';
import type { Reply } from './reply';

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
  const about = paneFileHeaders(name);
  if (about === undefined || !(await filesOf(folder)).includes(name)) return undefined;

  const body = await readFile(join(folder, name));
  return {
    status: 200,
    headers: {
      ...security,
      'cache-control': about.cacheControl,
      'content-type': about.contentType,
    },
    body,
  };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map((name) => name.replaceAll('\\', '/'));
}
