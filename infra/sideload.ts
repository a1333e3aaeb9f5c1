import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { certificateStands } from './sideload/certificate-stands';
import { sideloadInExcel } from './sideload/sideload-in-excel';

/** Opens the pane in Excel: `npm run sideload`, or `npm run sideload -- --web ADDRESS` for Excel on the web. */
const { values: options } = parseArgs({ options: { web: { type: 'string' } } });
const folder = join(homedir(), '.office-addin-dev-certs');
const address = 'https://localhost:3000/pane.html';
let service: ChildProcess | undefined;

/** Whether the pane is served. */
function isServed(): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(address, { ca: readFileSync(join(folder, 'ca.crt')) }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('error', () => {
      resolve(false);
    });
  });
}

async function serve(): Promise<boolean> {
  const start = ['infra/local/start.ts', '--port', '3000', '--certificate', folder];
  service = spawn(process.execPath, ['--import', 'tsx', ...start], { stdio: 'inherit' });
  while (service.exitCode === null) {
    if (await isServed()) return true;
    await pause(500);
  }
  return false;
}

async function runPackage(name: string, ...args: readonly string[]): Promise<number> {
  // Through Node, since Windows starts npm by a shell only, which would read the arguments in its own way.
  const npm = process.env['npm_execpath'] ?? '';
  const exec = [npm, 'exec', '--yes', '--', name, ...args];
  const child = spawn(process.execPath, exec, { stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

process.exitCode = await sideloadInExcel(
  {
    platform: process.platform,
    certificateStands: () => certificateStands(folder, new Date()),
    runPackage,
    serve,
    untilStopped: async () => {
      // Ctrl+C reaches the service too, which ends by itself.
      process.once('SIGINT', () => undefined);
      if (service?.exitCode === null) await once(service, 'exit');
    },
    say: (line) => process.stdout.write(`${line}\n`),
  },
  options.web,
);
if (service?.exitCode === null) service.kill();
