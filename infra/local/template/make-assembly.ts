import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeApp } from '../../make-app';

// Run by itself, with the folder to write to: CDK takes seconds to load, and the stack here needs only what it writes.
const root = join(fileURLToPath(import.meta.url), '..', '..', '..', '..');
const [, , outdir = join(root, 'cdk.out')] = process.argv;
const { app } = await makeApp(root, outdir);
app.synth();
