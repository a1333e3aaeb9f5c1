import type { Figure } from './figure';
import { growthOf } from './growth-of';
import { makeWorkbooks } from './make-workbooks';
import { wholeProcess, type ProcessCost } from './whole-process';

const sizes = [150, 1000, 10_000, 40_000];
const copiedDown = '10000 rows, one wrong value copied down';

/** Checking files at the prompt, beside other libraries' mere reading of the same bytes. */
export async function fileFigures(): Promise<readonly Figure[]> {
  const workbooks = await makeWorkbooks(sizes);
  const costs = new Map<string, ProcessCost>();
  for (const [name, file] of workbooks) {
    costs.set(name, wholeProcess(['dist/returns.mjs', 'check', file]));
  }
  const costOf = (rows: number | string) =>
    costs.get(typeof rows === 'number' ? `${rows} rows` : rows) ?? unknown;
  const reference = (script: string) =>
    wholeProcess([`test/bench/${script}.mjs`, workbooks.get('10000 rows') ?? '']);

  const clean = costOf(10_000);
  const exceljs = reference('read-with-exceljs');
  // The fixed cost of starting a process is no part of how the cost grows.
  const start = wholeProcess(['dist/returns.mjs', '--help']).cpuMs;
  const checked = (rows: number, atMost?: number): Figure =>
    cpu(
      `check ${rows.toLocaleString('en-GB')} × 20 from .xlsx, whole process, CPU`,
      costOf(rows),
      atMost,
    );

  return [
    checked(10_000, Math.min(1000, exceljs.cpuMs / 2)),
    memory('the same, most memory held', clean, 250),
    cpu('reference: inflate and scan the same bytes', reference('inflate-and-scan')),
    cpu('reference: ExcelJS reads the same file', exceljs),
    memory('reference: ExcelJS, most memory held', exceljs),
    cpu('reference: SheetJS reads the same file', reference('read-with-sheetjs')),
    cpu('reference: hucre alone reads the same file', reference('read-with-hucre')),
    checked(150),
    checked(1000),
    checked(40_000),
    memory('check 40,000 × 20, most memory held', costOf(40_000), 400),
    {
      what: 'growth of CPU from 1,000 to 40,000 rows, exponent',
      measured: growthOf([1000, 10_000, 40_000].map((rows) => [rows, costOf(rows).cpuMs - start])),
      unit: '',
      atMost: 1.1,
    },
    {
      what: 'one wrong value copied down 10,000 rows, against clean',
      measured: costOf(copiedDown).cpuMs / clean.cpuMs,
      unit: '×',
      atMost: 1.2,
    },
  ];
}

const unknown: ProcessCost = { cpuMs: NaN, slowestMs: NaN, peakMb: NaN };

function cpu(what: string, { cpuMs, slowestMs }: ProcessCost, atMost?: number): Figure {
  return {
    what,
    measured: cpuMs,
    slowest: slowestMs,
    unit: 'ms',
    ...(atMost !== undefined && { atMost }),
  };
}

function memory(what: string, { peakMb }: ProcessCost, atMost?: number): Figure {
  return { what, measured: peakMb, unit: 'MB', ...(atMost !== undefined && { atMost }) };
}
