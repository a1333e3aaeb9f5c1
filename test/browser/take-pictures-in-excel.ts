import { readFileSync } from 'node:fs';
import { workbookFromFile } from '../excel-host/file/open-file';
import { newWorkbook } from '../excel-host/model/new-workbook';
import type { WorkbookModel } from '../excel-host/model/workbook-model';
import {
  openInExcelPage,
  startAll,
  type PaneInExcel,
  type Started,
} from '../journeys/in-excel/start-pane-in-excel';
import { openTab, press, signIn } from '../journeys/in-excel/by-keyboard';

/** Takes pictures of the pane inside the simulated Excel, as narrow as Excel shows it, for `docs/`. */
export async function takePicturesInExcel(): Promise<void> {
  const started = await startAll();
  try {
    await takeCheck(started);
    await takeSubmit(started);
    await takeNewReturn(started);
  } finally {
    await started.close();
  }
}

async function takeCheck(started: Started): Promise<void> {
  const first = await open(started, inFile('first'));
  await signIn(first, 'preparer@dwp');
  await first.pane.getByLabel('Account').waitFor({ state: 'detached' });
  await press(first, first.pane.getByRole('button', { name: 'Next', exact: true }));
  await first.pane.getByRole('button', { name: 'Go to' }).waitFor();
  await take(first, 'check');

  const contrast = await open(started, inFile('first'), { forcedColors: 'active' });
  await contrast.pane.getByRole('region', { name: 'Findings' }).waitFor();
  await press(contrast, contrast.pane.getByRole('button', { name: 'Next', exact: true }));
  await contrast.pane.getByRole('button', { name: 'Go to' }).waitFor();
  await take(contrast, 'high-contrast');
}

async function takeSubmit(started: Started): Promise<void> {
  const ready = await open(started, inFile('corrected'));
  await openTab(ready, 'Submit');
  await signIn(ready, 'preparer@dwp');
  await ready.pane.getByRole('button', { name: /^Submit/ }).waitFor();
  await take(ready, 'submit');
  await press(ready, ready.pane.getByRole('button', { name: /^Submit/ }));
  await ready.pane.getByText('was accepted').waitFor();
  await take(ready, 'receipt');
  await openTab(ready, 'Progress');
  await ready.pane.getByText('DWP-2023-001').first().waitFor();
  await take(ready, 'progress');
}

async function takeNewReturn(started: Started): Promise<void> {
  const blank = await open(started, newWorkbook('Book1.xlsx', ['Sheet1']));
  await openTab(blank, 'New return');
  await signIn(blank, 'preparer@dwp');
  await blank.pane.getByRole('button', { name: /^Make/ }).waitFor();
  await take(blank, 'new-return');
}

type Look = NonNullable<Parameters<typeof openInExcelPage>[3]>;

function open(started: Started, workbook: WorkbookModel, look: Look = {}): Promise<PaneInExcel> {
  return openInExcelPage(started, workbook, undefined, { deviceScaleFactor: 2, ...look });
}

function inFile(name: string): WorkbookModel {
  return workbookFromFile(readFileSync(`test/workbooks/dwp-2023-24-Q4-${name}.xlsx`));
}

async function take({ page }: PaneInExcel, name: string): Promise<void> {
  await page.screenshot({ path: `docs/excel-${name}.png` });
}
