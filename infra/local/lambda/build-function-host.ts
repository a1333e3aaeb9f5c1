import { build } from 'esbuild';
import { join } from 'node:path';
import { writeWhole } from '../../write-whole';

/** Bundles what the threads of functions start with, and gives the path of the module. */
export async function buildFunctionHost(root: string): Promise<string> {
  const outfile = join(root, 'dist', 'function-host.mjs');
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: [join(root, 'infra', 'local', 'lambda', 'function-host.ts')],
    format: 'esm',
    logLevel: 'warning',
    outfile,
    platform: 'node',
    target: 'node20',
    write: false,
  });
  await Promise.all(outputFiles.map(writeWhole));
  return outfile;
}
