import type { Metafile } from 'esbuild';
import { relative } from 'node:path';

type Outputs = Metafile['outputs'];

/**
 * The links by which a page fetches, all at once, what its first screen comes to: entries and all that they
 * import outright. Otherwise a browser learns of each only from the one before it. Throws for an entry that was not built.
 */
export function preloads(outputs: Outputs, folder: string, entries: readonly string[]): string {
  const found = new Set(entries.map((entry) => outputOf(outputs, entry)));
  // A set gives what is added to it while it is walked.
  for (const file of found) {
    for (const { kind, path } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') found.add(path);
    }
  }
  return [...found]
    .map((file) => `<link rel="modulepreload" href="${relative(folder, file)}" />`)
    .join('\n    ');
}

function outputOf(outputs: Outputs, entry: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (!found) throw new Error(`${entry} was not built by itself`);
  return found[0];
}
