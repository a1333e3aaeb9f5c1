import { build } from 'esbuild';
import { buildPane } from './build-pane';
import { synthesise } from './local/template/synthesise';
import { paneParameters } from './pane-parameters';

/** Packages written for CommonJS ask for `require`, which an ES module has to make for itself. */
const banner = {
  js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
};

const shared = {
  banner,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  minifySyntax: true,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  sourcemap: true,
  splitting: true,
  target: 'node20',
} as const;

/** The command line, the part of the service that an operator runs by it, and the demonstration, in pieces that load when they are needed. */
await build({
  ...shared,
  entryPoints: {
    returns: 'cli/returns.ts',
    demo: 'cli/demo/demo.ts',
    rebuild: 'functions/rebuild-projections/rebuild.ts',
  },
  outdir: 'dist',
});

await buildPane(process.cwd(), paneParameters(process.env));

// Takes as long as all else together, and nothing where its inputs are as they were.
await synthesise(process.cwd());
