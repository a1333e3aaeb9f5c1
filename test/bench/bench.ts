import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { makeWorkbooks } from './make-workbooks';
import { paneSize } from './pane-size';
import { rulesInMemory } from './rules-in-memory';
import { submitToEngine } from './submit-to-engine';
import { wholeProcess, type ProcessCost } from './whole-process';

/** One measured figure beside what it should be at most. */
interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly atMost?: number;
}

const check = (file: string) => wholeProcess(['dist/returns.mjs', 'check', file]);
const reference = (script: string, file: string) =>
  wholeProcess([`test/bench/${script}.mjs`, file]);

const workbooks = await makeWorkbooks([150, 1000, 10_000, 40_000]);
const fileOf = (name: string) => workbooks.get(name) ?? '';
const tenThousand = fileOf('10000 rows');

const costs = new Map<string, ProcessCost>();
for (const [name, file] of workbooks) costs.set(name, check(file));
const costOf = (name: string) => costs.get(name) ?? { cpuMs: NaN, slowestMs: NaN, peakMb: NaN };
const clean = costOf('10000 rows');
const exceljs = reference('read-with-exceljs', tenThousand);
const submitted = await submitToEngine(1000);
const pane = paneSize('dist/pane');

// The slope between two sizes on logarithmic scales, the fixed cost of starting a process taken off.
const start = wholeProcess(['dist/returns.mjs', '--help']).cpuMs;
const exponent =
  Math.log((costOf('40000 rows').cpuMs - start) / (costOf('1000 rows').cpuMs - start)) /
  Math.log(40);

const figures: readonly Figure[] = [
  {
    what: 'check 10,000 × 20 from .xlsx, whole process, CPU',
    measured: clean.cpuMs,
    unit: 'ms',
    atMost: Math.min(1000, exceljs.cpuMs),
  },
  { what: 'the same, most memory held', measured: clean.peakMb, unit: 'MB', atMost: 250 },
  {
    what: 'reference: inflate and scan the same bytes',
    measured: reference('inflate-and-scan', tenThousand).cpuMs,
    unit: 'ms',
  },
  { what: 'reference: ExcelJS reads the same file', measured: exceljs.cpuMs, unit: 'ms' },
  { what: 'reference: ExcelJS, most memory held', measured: exceljs.peakMb, unit: 'MB' },
  {
    what: 'reference: SheetJS reads the same file',
    measured: reference('read-with-sheetjs', tenThousand).cpuMs,
    unit: 'ms',
  },
  {
    what: 'reference: hucre alone reads the same file',
    measured: reference('read-with-hucre', tenThousand).cpuMs,
    unit: 'ms',
  },
  { what: 'check 150 × 20, whole process, CPU', measured: costOf('150 rows').cpuMs, unit: 'ms' },
  { what: 'check 1,000 × 20, whole process, CPU', measured: costOf('1000 rows').cpuMs, unit: 'ms' },
  {
    what: 'check 40,000 × 20, whole process, CPU',
    measured: costOf('40000 rows').cpuMs,
    unit: 'ms',
  },
  {
    what: 'check 40,000 × 20, most memory held',
    measured: costOf('40000 rows').peakMb,
    unit: 'MB',
  },
  {
    what: 'growth of CPU from 1,000 to 40,000 rows, exponent',
    measured: exponent,
    unit: '',
    atMost: 1.1,
  },
  {
    what: 'one wrong value copied down 10,000 rows, against clean',
    measured: costOf('10000 rows, one wrong value copied down').cpuMs / clean.cpuMs,
    unit: '×',
    atMost: 1.2,
  },
  {
    what: 'all rules on 10,000 rows in memory',
    measured: rulesInMemory(10_000),
    unit: 'ms',
    atMost: 80,
  },
  {
    what: 'all rules on 150 rows in memory',
    measured: rulesInMemory(150, 60),
    unit: 'ms',
    atMost: 5,
  },
  {
    what: 'submit 1,000 rows to the embedded engine',
    measured: submitted.ms,
    unit: 'ms',
    atMost: 150,
  },
  {
    what: 'submit 1,000 rows, write units',
    measured: submitted.writeUnits,
    unit: 'units',
    atMost: 250,
  },
  {
    what: 'pane, JavaScript of the first load, gzip',
    measured: pane.first,
    unit: 'KB',
    atMost: 150,
  },
  { what: 'pane, all that it may load, msal-browser too, gzip', measured: pane.whole, unit: 'KB' },
];

const table = [
  `Node ${process.version}, ${arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB. Medians of five runs or more.\n`,
  '| what | measured | at most |',
  '| --- | ---: | ---: |',
  ...figures.map(
    ({ what, measured, unit, atMost }) =>
      `| ${what} | ${shown(measured)} ${unit} | ${atMost === undefined ? '' : `${shown(atMost)}${measured <= atMost ? '' : ' **missed**'}`} |`,
  ),
  '',
].join('\n');

mkdirSync('dist/bench', { recursive: true });
writeFileSync('dist/bench/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
writeFileSync('dist/bench/bench.md', table);
process.stdout.write(table);

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
