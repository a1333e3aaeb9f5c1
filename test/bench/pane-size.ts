import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page's scripts cost to fetch, in KB of 1,024 bytes, compressed. */
export interface PaneSize {
  /** What an entry imports outright. */
  readonly first: number;
  /** What the page itself names: what the entry imports, Excel's part and signing in. */
  readonly named: number;
  /** Everything that it may come to load: the rules, the other views, Excel's part, msal-browser. */
  readonly whole: number;
}

/** Measures the scripts of a built pane: those that an entry imports outright, those that its page names, and those that it may load later. */
export function paneSize(folder: string, entry = 'pane.js'): PaneSize {
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
  const file = path.join(folder, entry);
  const page = readFileSync(path.join(folder, entry.replace(/js$/, 'html')), 'utf8');
  return {
    named: sizeOf(
      [...page.matchAll(/"modulepreload" href="([^"]+)"/g)].map(([, name = '']) =>
        path.join(folder, name),
      ),
    ),
    first: sizeOf(reached(file, /(?:from|import)\s*"(\.[^"]+)"/g)),
    whole: sizeOf(reached(file, /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)),
  };
}

function reached(entry: string, imports: RegExp): readonly string[] {
  const found = new Set<string>([entry]);
  // A set gives what is added to it while it is walked.
  for (const file of found) {
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      found.add(path.join(path.dirname(file), to));
    }
  }
  return [...found];
}
