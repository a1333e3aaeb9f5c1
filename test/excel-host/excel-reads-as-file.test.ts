import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookCells } from '../../addin/excel/read-workbook-cells';
import { aCleanReturn, aReturnWithFaults } from '../builders/a-return-with-faults';
import { cellsOf } from '../readers/cells-of';
import { workbookFromFile } from './file/open-file';
import { workbookFromCells } from './model/from-cells';
import { savedFile } from './file/save-file';
import { startExcelHost, type StartedExcelHost } from './start-excel-host';
import { trimmedCells } from './trimmed-cells';
import type { WorkbookModel } from './model/workbook-model';

function open(workbook: WorkbookModel): StartedExcelHost {
  const started = startExcelHost({ workbook });
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return started;
}

const file = (name: string) => readFileSync(path.join(__dirname, '../workbooks', name));

describe('a return that is open in Excel', () => {
  it.each([
    'dwp-2023-24-Q4-first.xlsx',
    'dwp-2023-24-Q4-corrected.xlsx',
    'template-saved-by-libreoffice.xlsx',
  ])('reads as its file does: %s', async (name) => {
    const cells = await cellsOf(file(name));
    open(workbookFromFile(file(name)));
    expect(trimmedCells(await readWorkbookCells())).toEqual(trimmedCells(cells));
  });

  it('takes one round trip', async () => {
    const { host } = open(workbookFromCells(aReturnWithFaults));
    await readWorkbookCells();
    expect(host.traffic().requests).toBe(1);
    expect(host.references()).toBe(0);
  });

  it('is saved as a file that reads the same', async () => {
    const { host } = open(workbookFromCells(aCleanReturn));
    expect(trimmedCells(await cellsOf(savedFile(host.workbook)))).toEqual(
      trimmedCells(aCleanReturn),
    );
  });
});
