import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from './median';

/** What a whole process costs: median CPU time and median of the most memory that it held. */
export interface ProcessCost {
  readonly cpuMs: number;
  readonly slowestMs: number;
  readonly peakMb: number;
}

/** Runs a Node program several times, each in a process of its own, after one run that does not count. */
export function wholeProcess(args: readonly string[], runs = 5): ProcessCost {
  const usage = path.join(tmpdir(), `usage-${process.pid}.json`);
  const costs = Array.from({ length: runs + 1 }, () => {
    spawnSync(process.execPath, ['--import', './test/bench/report-usage.mjs', ...args], {
      env: { ...process.env, USAGE_FILE: usage },
      stdio: 'ignore',
    });
    return JSON.parse(readFileSync(usage, 'utf8')) as { cpuMs: number; peakMb: number };
  }).slice(1);
  return {
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
    slowestMs: Math.max(...costs.map(({ cpuMs }) => cpuMs)),
    peakMb: median(costs.map(({ peakMb }) => peakMb)),
  };
}
