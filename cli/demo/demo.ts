import type { WorkbookCells } from '#domain/cells/cells';
import { checkWith } from '../check-with';
import { openFile } from '../open-file';
import { sayChecked } from '../output/say-checked';
import { sayFailure } from '../output/say-failure';
import { sayReceipt } from '../output/say-receipt';
import { PlainFailure } from '../plain-failure';
import { connect } from '../service/connect';
import { getProgress } from '../service/get-progress';
import { submitCells } from '../service/submit-cells';
import { cellsChanged } from './cells-changed';
import { demoCases } from './demo-cases';
import { fillCases } from './fill-cases';
import { fillLedger } from './fill-ledger';
import { sayBeforeAndAfter } from './say-before-and-after';

/** The main job in front of a reader’s eyes: `node dist/demo.mjs URL FIRST.xlsx CORRECTED.xlsx`. */
async function demo(url: string, first: string, corrected: string): Promise<void> {
  say(
    'DEMONSTRATION DATA: every figure below is made up. Two departments, four quarters, twelve decisions.',
  );
  await fillLedger(url);
  await fillCases(url);

  say(
    `1. The return of DWP for 2023-24 Q4, as it was filled in and saved by LibreOffice: ${first}`,
  );
  const preparer = await connect(url, 'preparer@dwp');
  const before = await cellsOf(first);
  const wrong = await checkWith(preparer, before);
  sayChecked({ file: first, whose: 'dwp 2023-24 Q4', findings: wrong.findings });

  say(`2. What was put right, by hand, in ${corrected}`);
  const after = await cellsOf(corrected);
  for (const { sheet, cell, from, to } of cellsChanged(before, after)) {
    process.stdout.write(`  ${`${sheet}!${cell}`.padEnd(22)} ${from} → ${to}\n`);
  }
  const right = await checkWith(preparer, after);
  sayChecked({ file: corrected, whose: 'dwp 2023-24 Q4', findings: right.findings });

  say('3. Submitted, twice as by a double click: one version, one receipt');
  const [receipt, again] = await Promise.all([
    submitCells(preparer, after, 0),
    submitCells(preparer, after, 0),
  ]);
  sayReceipt(receipt);
  process.stdout.write(
    again.hash === receipt.hash && again.version === receipt.version
      ? 'The second click was given the same receipt.\n'
      : 'The second click was given another receipt: that is a fault.\n',
  );
  const certifier = await connect(url, 'certifier@dwp');
  await certifier.send('POST', `/returns/2023-24-Q4/versions/${receipt.version}/certification`, {});
  process.stdout.write('Certified by another person of the department.\n');

  say('4. The progress of each spend-control decision before this return and with it');
  const progressOf = (quarter: 3 | 4) =>
    getProgress(preparer, { organisation: 'dwp', period: { year: 2023, quarter } });
  sayBeforeAndAfter(await progressOf(3), await progressOf(4));

  process.stdout.write(
    `\n${demoCases.length} made-up cases of three departments wait under Cases; the draft among them is for DWP alone.\n`,
  );
}

async function cellsOf(file: string): Promise<WorkbookCells> {
  const opened = await openFile(file);
  if (!opened.ok)
    throw new PlainFailure(`${file}: ${opened.refusal.sentence}`, opened.refusal.action);
  return opened.cells;
}

function say(heading: string): void {
  process.stdout.write(`\n${heading}\n\n`);
}

const [url, first, corrected] = process.argv.slice(2);
try {
  if (url === undefined || first === undefined || corrected === undefined) {
    throw new PlainFailure(
      'Three arguments are needed.',
      'node dist/demo.mjs URL FIRST.xlsx CORRECTED.xlsx',
    );
  }
  await demo(url, first, corrected);
} catch (error) {
  sayFailure(error);
}
