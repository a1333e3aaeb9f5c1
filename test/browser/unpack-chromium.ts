import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where the unpacked browser is, and the environment that it starts with. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const cache = path.resolve('node_modules/.cache');
const folder = path.join(cache, 'chromium-147.0.0');

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries and the font that come with it, so that a
 * machine needs no package of its own. Takes some seconds the first time, and none after that.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (!existsSync(folder)) await unpack();

  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      HOME: folder,
      PATH: process.env['PATH'] ?? '',
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    },
  };
}

// Tests run in several processes: each unpacks beside, and the first to be ready gives its folder the name.
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  const script =
    "import chromium from '@sparticuz/chromium'; await chromium.executablePath(undefined);";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    // The package unpacks its libraries only where it believes that it runs in a function of AWS.
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(path.join(beside, 'fonts.conf'), fontsIn(folder));
  await rename(beside, folder).catch(async (error: unknown) => {
    await rm(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

function fontsIn(place: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${place}/fonts</dir><cachedir>${place}/fonts-cache</cachedir></fontconfig>
`;
}
