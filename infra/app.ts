import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeApp } from './make-app';

/** What `cdk synth` and `cdk deploy` run: see `docs/deploy.md`. */
const root = join(fileURLToPath(import.meta.url), '..', '..');
const { app } = await makeApp(root, process.env['CDK_OUTDIR'] ?? join(root, 'cdk.out'));
app.synth();
