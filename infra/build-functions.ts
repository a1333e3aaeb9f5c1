import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashOfInputs } from './hash-of-inputs';
import { leaveOut } from './left-out-of-functions';
import { writeWhole } from './write-whole';

/** The bundled functions: the folder that has a folder for each, with `index.mjs` in it, and their names. */
export interface BuiltFunctions {
  readonly folder: string;
  readonly names: readonly string[];
}

const inputs = {
  files: ['infra/build-functions.ts', 'infra/left-out-of-functions.ts', 'package-lock.json'],
  folders: ['domain', 'functions', 'workbook'],
};

/** Bundles each folder of `functions/` that has a handler, unless the bundles are of the code as it is. */
export async function buildFunctions(root: string): Promise<BuiltFunctions> {
  const handlers = await handlersIn(root);
  const names = handlers.map((handler) => basename(dirname(handler)));
  const folder = join(root, 'dist', 'functions');
  const marker = join(folder, 'made-from');
  const hash = await hashOfInputs(root, inputs);
  if ((await readFile(marker, 'utf8').catch(() => '')) === hash) return { folder, names };

  const { outputFiles } = await build({
    absWorkingDir: root,
    // Packages written for CommonJS ask for `require`, which an ES module has to make for itself.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    bundle: true,
    charset: 'utf8',
    entryPoints: {
      ...Object.fromEntries(
        handlers.map((handler, index) => [`${names[index] ?? ''}/index`, join(root, handler)]),
      ),
    },
    format: 'esm',
    logLevel: 'warning',
    mainFields: ['module', 'main'],
    // What failed is still named: by the map where it was, and by the error itself, which states its name.
    minify: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    plugins: [leaveOut(root)],
    sourcemap: true,
    // Node reads the whole map at each cold start: it needs the places in it, not the sources.
    sourcesContent: false,
    target: 'node20',
    write: false,
  });
  await Promise.all(outputFiles.map(writeWhole));
  await writeWhole({ path: marker, contents: Buffer.from(hash) });
  return { folder, names };
}

/** The handlers of `functions/` by their paths from the root, in order. */
export async function handlersIn(root: string): Promise<readonly string[]> {
  const folders = await readdir(join(root, 'functions'));
  return folders
    .map((name) => `functions/${name}/handler.ts`)
    .filter((handler) => existsSync(join(root, handler)))
    .sort();
}
