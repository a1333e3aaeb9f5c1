import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookCells } from '../../addin/excel/read-workbook-cells';
import { aCleanReturn, aReturnWithFaults } from '../builders/a-return-with-faults';
import { cellsOf } from '../readers/cells-of';
import { workbookFromCells } from './model/from-cells';
import { saveWorkbook } from './model/to-file';
import { startExcelHost, type StartedExcelHost } from './start-excel-host';
import type { WorkbookCells } from '#domain/cells/cells';

function open(cells: WorkbookCells): StartedExcelHost {
  const started = startExcelHost({ workbook: workbookFromCells(cells) });
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return started;
}

const file = (name: string) => readFileSync(path.join(__dirname, '../workbooks', name));

describe('a return that is open in Excel', () => {
  it.each(['dwp-2023-24-Q4-first.xlsx', 'dwp-2023-24-Q4-corrected.xlsx'])(
    'reads as its file does: %s',
    async (name) => {
      const cells = await cellsOf(file(name));
      open(cells);
      expect(trimmed(await readWorkbookCells())).toEqual(trimmed(cells));
    },
  );

  it('takes one round trip', async () => {
    const { host } = open(aReturnWithFaults);
    await readWorkbookCells();
    expect(host.traffic().requests).toBe(1);
    expect(host.references()).toBe(0);
  });

  it('is saved as a file that reads the same', async () => {
    const { host } = open(aCleanReturn);
    expect(trimmed(await cellsOf(await saveWorkbook(host.workbook)))).toEqual(
      trimmed(aCleanReturn),
    );
  });
});

/** Blank cells and rows at the ends say nothing, and sheets that are read in different ways have them or not. */
function trimmed({ names, properties, sheets }: WorkbookCells): unknown {
  return {
    names,
    properties,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: withoutEnd(
        sheet.rows.map((row) => withoutEnd(row, (value) => value === null || value === '')),
        (row) => row.length === 0,
      ),
    })),
  };
}

function withoutEnd<Item>(items: readonly Item[], isNothing: (item: Item) => boolean) {
  return items.slice(0, items.findLastIndex((item) => !isNothing(item)) + 1);
}
