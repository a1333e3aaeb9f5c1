import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole';

/** The bundled functions: the folder that has a folder for each, with `index.mjs` in it, and their names. */
export interface BuiltFunctions {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Bundles each folder of `functions/` that has a handler, and the list of who may call them. */
export async function buildFunctions(root: string): Promise<BuiltFunctions> {
  const folders = await readdir(join(root, 'functions'));
  const names = folders.filter((name) => existsSync(handlerOf(root, name))).sort();
  const folder = join(root, 'dist', 'functions');

  const { outputFiles } = await build({
    absWorkingDir: root,
    // Packages written for CommonJS ask for `require`, which an ES module has to make for itself.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    bundle: true,
    entryPoints: {
      ...Object.fromEntries(names.map((name) => [`${name}/index`, handlerOf(root, name)])),
      'who-may-call': join(root, 'functions', 'authorise', 'who-may-call.ts'),
      'function-host': join(root, 'infra', 'local', 'function-host.ts'),
    },
    format: 'esm',
    logLevel: 'warning',
    mainFields: ['module', 'main'],
    // Names stay as they are written: the log says by name which error it was.
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    sourcemap: true,
    target: 'node20',
    write: false,
  });
  await Promise.all(outputFiles.map(writeWhole));
  return { folder, names };
}

function handlerOf(root: string, name: string): string {
  return join(root, 'functions', name, 'handler.ts');
}
