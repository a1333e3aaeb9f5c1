import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clouds, cloudNamed } from './clouds';
import { manifestFor } from './manifest-for';
import { writeWhole } from './write-whole';

/** Writes `dist/manifest/<cloud>.xml` for PANE_ORIGIN: for PANE_CLOUD, or for every cloud unless it is told. */
const { PANE_CLOUD: cloud, PANE_ORIGIN: origin } = process.env;
if (origin === undefined) {
  throw new Error('Say where the pane is served from: PANE_ORIGIN=https://returns.example');
}
const development = readFileSync('manifest.xml', 'utf8');
const names = cloud === undefined ? Object.keys(clouds) : [cloud];

for (const name of names.map(cloudNamed)) {
  const path = join('dist', 'manifest', `${name}.xml`);
  await writeWhole({ path, contents: Buffer.from(manifestFor(name, origin, development)) });
  process.stdout.write(`${path}\n`);
}
