import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
};

/** What a file of the pane is, and how long a browser may keep it; undefined where it is no file of the pane. */
export function paneFileHeaders(
  name: string,
): { readonly cacheControl: string; readonly contentType: string } | undefined {
  const contentType = types[extname(name)];
  if (contentType === undefined) return undefined;
  // Only the pieces have names that change with what is in them.
  const cacheControl = name.startsWith('chunks/')
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  return { cacheControl, contentType };
}
