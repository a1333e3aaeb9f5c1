import type { Figure } from './figure';
import { submitToEngine } from './submit-to-engine';

/** Submitting a return to the embedded engine. */
export async function serviceFigures(): Promise<readonly Figure[]> {
  const { bareMs, ms, slowestMs, writeUnits } = await submitToEngine(1000);
  return [
    {
      what: 'submit 1,000 rows to the embedded engine',
      measured: ms,
      slowest: slowestMs,
      unit: 'ms',
      atMost: 150,
    },
    { what: 'reference: a bare transaction of the same items', measured: bareMs, unit: 'ms' },
    {
      what: 'submit 1,000 rows, against the bare transaction',
      measured: ms / bareMs,
      unit: '×',
      atMost: 2.5,
    },
    { what: 'submit 1,000 rows, write units', measured: writeUnits, unit: 'units', atMost: 250 },
  ];
}
