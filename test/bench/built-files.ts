import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface BuiltFile {
  readonly body: Buffer;
  readonly contentType: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The files of a built page by their paths, in memory, so that finding them takes none of the time that is measured. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const contentType = types[path.extname(name)];
      if (contentType === undefined) return [];
      const body = readFileSync(path.join(folder, name));
      return [[`/${name.replaceAll('\\', '/')}`, { body, contentType }] as const];
    }),
  );
}
