import type { Plugin } from 'esbuild';
import { resolve } from 'node:path';

/** Gives a browser what stands in for Node's own modules: a Buffer, and the unpacking of .xlsx files. */
export function forBrowser(): Plugin {
  return {
    name: 'for-browser',
    setup(build) {
      build.onResolve({ filter: /^node:buffer$/ }, ({ resolveDir }) =>
        build.resolve('buffer/', { kind: 'import-statement', resolveDir }),
      );
      build.onResolve({ filter: /\/inflate-in-node$/ }, ({ path, resolveDir }) => ({
        path: `${resolve(resolveDir, path).replace(/node$/, 'browser')}.ts`,
      }));
    },
  };
}
