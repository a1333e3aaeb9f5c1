import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fluentByPackage } from '../../infra/fluent-by-package';

/** Builds an empty page of React and Fluent as the pane is built, with the pane's own frame around it. */
export async function buildEmptyPage(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: { pane: join(root, 'test', 'bench', 'empty-page.tsx') },
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    outdir: folder,
    plugins: [fluentByPackage(root)],
    target: 'es2020',
  });
  const fileOf = (name: string) => readFile(join(root, 'dist', 'pane', name));
  // Its one script needs no others.
  const page = (await fileOf('pane.html'))
    .toString()
    .replace(/ *<link rel="modulepreload".*\n/g, '');
  await writeFile(join(folder, 'pane.html'), page);
  await writeFile(join(folder, 'pane.css'), await fileOf('pane.css'));
  await writeFile(join(folder, 'icon-32.png'), await fileOf('icon-32.png'));
}
