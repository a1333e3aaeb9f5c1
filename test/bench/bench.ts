import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { fileFigures } from './file-figures';
import { functionFigures } from './function-figures';
import { paneFigures } from './pane-figures';
import { progressFigures } from './progress-figures';
import { rulesFigures } from './rules-figures';
import { serviceFigures } from './service-figures';
import { tableOf } from './table-of';

const machine = `Node ${process.version}, ${arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB. Medians of five runs or more.`;
const figures = [
  ...(await fileFigures()),
  ...rulesFigures(),
  ...progressFigures(),
  ...(await serviceFigures()),
  ...(await functionFigures()),
  ...(await paneFigures()),
];
const table = `${machine}\n\n${tableOf(figures)}`;

mkdirSync('dist', { recursive: true });
writeFileSync('dist/bench.json', `${JSON.stringify({ machine, figures }, null, 2)}\n`);
writeFileSync('dist/bench.md', table);
process.stdout.write(table);
