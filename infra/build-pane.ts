import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fluentByPackage } from './fluent-by-package';
import { forBrowser } from './for-browser';
import { hashOfInputs } from './hash-of-inputs';
import { writeIcons } from './icons/write-icons';
import { makeOnce } from './make-once';
import type { PaneParameters } from './pane-parameters';
import { panePolicy } from './pane-policy';
import { preloads } from './preloads';
import { stylesAhead } from './styles-ahead';
import { writeWhole } from './write-whole';

const inputs = {
  files: [
    'addin/pane.css',
    'addin/pane.html',
    'addin/sign-in.html',
    'addin/signed-in.html',
    'package-lock.json',
    'package.json',
  ],
  folders: ['addin', 'domain', 'infra', 'workbook'],
};

/**
 * Builds the pane into `dist/pane/`: its pages, its scripts in pieces that load when they are needed, its icons. Once
 * for all who ask, and not at all where it is of the code as it is and was built with the same parameters.
 */
export async function buildPane(root: string, parameters: PaneParameters): Promise<void> {
  const folder = join(root, 'dist', 'pane');
  const madeFrom = `${await hashOfInputs(root, inputs)} ${JSON.stringify(parameters)}`;
  // Beside the folder: all that is in it is published.
  await makeOnce(`${folder}-made-from`, madeFrom, join(folder, 'pane.html'), () =>
    makePane(root, folder, parameters),
  );
}

async function makePane(root: string, folder: string, parameters: PaneParameters): Promise<void> {
  const { authority, clientId, officeJs, service, signIn } = parameters;
  const settings = { authority, clientId, service, signIn };
  const { version } = JSON.parse(await textOf(root, 'package.json')) as { version: string };

  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    // Reading a file that was chosen in a browser needs what Node has of its own.
    alias: { 'node:buffer': 'buffer/' },
    bundle: true,
    chunkNames: 'chunks/[name]-[hash]',
    define: {
      'process.env.NODE_ENV': '"production"',
      PANE_SETTINGS: JSON.stringify({ ...settings, version }),
    },
    entryPoints: {
      pane: join(root, 'addin', 'main.tsx'),
      'sign-in': join(root, 'addin', 'sign-in.ts'),
      'signed-in': join(root, 'addin', 'signed-in.ts'),
    },
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'warning',
    metafile: true,
    minify: true,
    outdir: folder,
    plugins: [stylesAhead(), fluentByPackage(root), forBrowser()],
    sourcemap: true,
    splitting: true,
    target: 'es2020',
    write: false,
  });
  const pageOf = async (name: string) =>
    (await textOf(root, `addin/${name}`))
      .replace('{{policy}}', panePolicy(parameters))
      .replace('{{officeJs}}', officeJs)
      .replace('{{preloads}}', preloads(metafile.outputs, 'dist/pane', firstScreen(settings)));

  // The scripts first: a page that is there already must not ask for pieces that are not.
  await Promise.all(outputFiles.map(writeWhole));
  await writeIcons(folder);
  for (const [name, text] of [
    ['functions.json', await textOf(root, 'addin/functions.json')],
    ['pane.css', await textOf(root, 'addin/pane.css')],
    ['signed-in.html', await textOf(root, 'addin/signed-in.html')],
    ['sign-in.html', await pageOf('sign-in.html')],
    ['pane.html', await pageOf('pane.html')],
  ] as const) {
    await writeWhole({ path: join(folder, name), contents: Buffer.from(text) });
  }
}

function firstScreen({ signIn }: Pick<PaneParameters, 'signIn'>): readonly string[] {
  return [
    'addin/main.tsx',
    'addin/excel/excel-workbook.ts',
    signIn === 'entra' ? 'addin/entra-session-for.ts' : 'addin/session/development-session.ts',
  ];
}

function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
