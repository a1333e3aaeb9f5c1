import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import type { Finding } from '#domain/rules/finding';
import { openInExcel } from '../../test/builders/open-in-excel';
import { protectSheet } from '../../test/excel-host/gestures/change-sheet';
import { cellAt } from '../../test/excel-host/model/cells';

const finding: Finding = {
  rule: 'number-not-text',
  severity: 'error',
  trial: false,
  sheet: 'Services',
  cells: 'C5:C504',
  count: 500,
  records: [],
  entered: '1,250',
  expected: '',
  message: '',
  action: '',
  fix: 1250,
};

function pasted(value: CellValue, rows = 500): WorkbookCells {
  const header: readonly CellValue[][] = [[], [], [], [null, null, 'Users']];
  const filled = Array.from({ length: rows }, (_, at) => [null, null, value, `note ${at}`]);
  const sheet = { name: 'Services', hidden: false, rows: [...header, ...filled], tables: [] };
  return { sheets: [sheet], names: {}, properties: {} };
}

function opened(value: CellValue, rows = 500) {
  const excel = openInExcel(pasted(value, rows));
  const sheet = excel.workbook.active;
  const cells = () => Array.from({ length: rows }, (_, row) => cellAt(sheet, 4 + row, 2));
  return { ...excel, sheet, cells };
}

describe('a fix', () => {
  it('puts right five hundred wrong rows in two round trips, and takes it back', async () => {
    const { cells, host, open, sheet } = opened('1,250');
    const before = new Map(sheet.cells);
    const { outcome, undoable } = await open.applyFixes([finding]);

    expect(outcome).toBe('applied');
    expect(new Set(cells().map(({ value }) => value))).toEqual(new Set([1250]));
    expect(host.traffic().requests).toBe(2);
    expect(host.references()).toBe(0);
    expect(undoable?.label).toBe('Undo: 500 cells on Services');
    expect(await undoable?.undo()).toBe('applied');
    expect(sheet.cells).toEqual(before);
  });

  it('leaves a cell that changed since as it is, and so does its undoing', async () => {
    const { cells, open, sheet } = opened('1,250');
    sheet.cells.set(16_384 * 6 + 2, { value: 'mine' });
    const { outcome, undoable } = await open.applyFixes([finding]);
    expect(outcome).toBe('applied');
    expect(undoable?.label).toBe('Undo: 499 cells on Services');
    expect(cells()[2]).toEqual({ value: 'mine' });

    sheet.cells.set(16_384 * 7 + 2, { value: 99 });
    expect(await undoable?.undo()).toBe('applied');
    expect(
      cells()
        .slice(0, 5)
        .map(({ value }) => value),
    ).toEqual(['1,250', '1,250', 'mine', 99, '1,250']);
  });

  it('writes nothing where every cell changed since, or the sheet is gone', async () => {
    const { cells, open, sheet } = opened('1,251');
    expect(await open.applyFixes([finding])).toEqual({ cells: 0, outcome: 'changed since' });
    expect(cells()[0]).toEqual({ value: '1,251' });
    Object.assign(sheet, { name: 'Other' });
    expect(await open.applyFixes([finding])).toEqual({ cells: 0, outcome: 'changed since' });
  });

  it('makes a day of text in a cell of text, and text again', async () => {
    const { cells, open, sheet } = opened('30/09/2023', 3);
    for (const [key, cell] of sheet.cells) sheet.cells.set(key, { ...cell, format: '@' });
    const before = new Map(sheet.cells);
    const { undoable } = await open.applyFixes([
      {
        ...finding,
        cells: 'C5:C7',
        entered: '30/09/2023',
        fix: 45_199,
      },
    ]);
    expect(cells()[0]).toEqual({ value: 45_199, format: 'dd/mm/yyyy' });
    await undoable?.undo();
    expect(sheet.cells).toEqual(before);
  });

  it('keeps words words that Excel would take for something else', async () => {
    const { cells, open } = opened('2022-25 /1', 1);
    const { outcome } = await open.applyFixes([
      {
        ...finding,
        cells: 'C5',
        entered: '2022-25 /1',
        fix: '1/4/2023',
      },
    ]);
    expect(outcome).toBe('applied');
    expect(cells()[0]?.value).toBe('1/4/2023');
  });

  it('says so where the cells are locked, and writes to none', async () => {
    const { cells, open, sheet } = opened('1,250');
    Object.assign(sheet, { protection: { options: {} } });
    expect(await open.applyFixes([finding])).toEqual({ cells: 0, outcome: 'protected' });
    expect(cells()[0]?.value).toBe('1,250');
  });

  it('writes to none of its cells where one of them is locked', async () => {
    const { cells, host, open, sheet } = opened('1,250', 5);
    protectSheet(host, 'Services', { password: 'demo', unlocked: 'C5:C8' });
    const before = new Map(sheet.cells);
    const partlyLocked = { ...finding, cells: 'C5:C6,C9', count: 3 };
    expect(await open.applyFixes([partlyLocked])).toEqual({ cells: 0, outcome: 'protected' });
    expect(sheet.cells).toEqual(before);

    expect((await open.applyFixes([{ ...finding, cells: 'C5:C6,C8' }])).outcome).toBe('applied');
    expect(cells().map(({ value }) => value)).toEqual([1250, 1250, '1,250', 1250, '1,250']);
  });

  it('writes to no cell where the format of one may not be changed', async () => {
    const { host, open, sheet } = opened('1,250', 3);
    sheet.cells.set(16_384 * 6 + 2, { value: '1,250', format: '@' });
    protectSheet(host, 'Services', { unlocked: 'C5:C7' });
    const before = new Map(sheet.cells);
    const scattered = { ...finding, cells: 'C5,C7' };
    expect(await open.applyFixes([scattered])).toEqual({ cells: 0, outcome: 'protected' });
    expect(sheet.cells).toEqual(before);
  });

  it('is not half undone where one of its cells was locked since', async () => {
    const { host, open, sheet } = opened('1,250', 3);
    const { undoable } = await open.applyFixes([{ ...finding, cells: 'C5,C7' }]);
    protectSheet(host, 'Services', { unlocked: 'C5' });
    const before = new Map(sheet.cells);
    expect(await undoable?.undo()).toBe('protected');
    expect(sheet.cells).toEqual(before);
  });

  it('says so where a cell is being edited', async () => {
    const { host, open } = opened('1,250');
    const edit = host.editCell();
    expect(await open.applyFixes([finding])).toEqual({ cells: 0, outcome: 'cell being edited' });
    edit.leave();
    expect((await open.applyFixes([finding])).outcome).toBe('applied');
  });
});
