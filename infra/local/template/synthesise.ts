import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { handlersIn } from '../../build-functions';
import { hashOfInputs } from '../../hash-of-inputs';
import { takeLock } from '../take-lock';

// Another branch's, and one that a stack which still runs was started from.
const kept = 4;

// Of the functions only these: their bundles are run where they are built.
const files = [
  'cdk.json',
  'functions/authorise/who-may-call.ts',
  'infra/local/template/make-assembly.ts',
  'infra/local/template/synthesise.ts',
  'package-lock.json',
];

const context = {
  // The bundles change more often than the template, so they are not copied into it.
  'aws:cdk:disable-asset-staging': true,
  'aws:cdk:disable-stack-trace': true,
  local: true,
};

/** The folder of the cloud assembly of the project as it is: made if there is none, once for all who ask meanwhile. */
export async function synthesise(root: string): Promise<string> {
  const all = join(root, 'dist', 'cdk.out');
  const inputs = { files: [...files, ...(await handlersIn(root))], folders: ['infra'] };
  const folder = join(all, await hashOfInputs(root, inputs));

  while (!existsSync(folder)) {
    const release = await takeLock(`${folder}.lock`);
    if (!release) {
      await wait(100);
      continue;
    }
    try {
      if (!existsSync(folder)) await make(root, all, folder);
    } finally {
      await release();
    }
  }
  const now = new Date();
  await utimes(folder, now, now);
  return folder;
}

async function make(root: string, all: string, folder: string): Promise<void> {
  const beside = join(all, `making-${randomUUID()}`);
  await mkdir(beside, { recursive: true });
  try {
    const program = join('infra', 'local', 'template', 'make-assembly.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', program, beside], {
      cwd: root,
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context) },
    });
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  await removeOld(all);
}

async function removeOld(all: string): Promise<void> {
  const names = (await readdir(all)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(all, name))).mtimeMs })),
  );
  const old = dated.sort((one, other) => other.used - one.used).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(all, name), { recursive: true, force: true })));
}
