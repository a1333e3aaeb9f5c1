import { S3Client } from '@aws-sdk/client-s3';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildPane } from './build-pane';
import { edgeRegion } from './constructs/edge-secrets';
import { deployableStage } from './deployable-stage';
import { manifestFor } from './manifest-for';
import { paneOf } from './pane-of';
import { publishPane } from './publish-pane';
import { writeWhole } from './write-whole';

/**
 * Deploys one stage: `npm run deploy -- --context stage=NAME`, with whatever else `cdk deploy` is to be told. First the
 * three stacks, then the pane's files, then the manifest that departments install. See `docs/deploy.md`.
 */
const root = join(fileURLToPath(import.meta.url), '..', '..');
const args = process.argv.slice(2);
const textOf = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const stage = deployableStage(args, textOf('cdk.json'));
const edge = `Returns-${stage.name}-Edge`;

// Pieces of other panes that were built here are not published.
await rm(join(root, 'dist', 'pane'), { recursive: true, force: true });
await buildPane(root, paneOf(stage));

const outputs = join('cdk.out', 'outputs.json');
const command = ['deploy', '--all', '--outputs-file', outputs, ...args];
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'cdk'), command, {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) throw new Error('Nothing was published: cdk deploy did not end well');

const stacks = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(textOf(outputs)));
const put = await publishPane(join(root, 'dist', 'pane'), {
  bucket: z.string().parse(stacks[edge]?.['PaneBucketName']),
  client: new S3Client({ region: edgeRegion }),
});

const manifest = join('dist', 'manifest', `${stage.name}.xml`);
const text = manifestFor(stage.cloud, `https://${stage.domain}`, textOf('manifest.xml'));
await writeWhole({ path: join(root, manifest), contents: Buffer.from(text) });
process.stdout.write(
  `${put.length} files of the pane are published. Departments install ${manifest}.\n`,
);
