import { execFile, execFileSync } from 'node:child_process';

/** How a command ended, and what it printed. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Builds the command line as `npm ci` does. */
export function buildReturns(): void {
  execFileSync('npx', ['tsx', 'infra/build.ts'], { stdio: 'pipe' });
}

/** Runs `returns` with these arguments, as a person at a prompt would. */
export function runReturns(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/returns.mjs', ...args], (failure, out, error) => {
      const status = typeof failure?.code === 'number' ? failure.code : 0;
      resolve({ status, out, error });
    });
  });
}
