import { aWorkbook } from './a-workbook';
import { protectSheet } from './gestures/change-sheet';
import { startEditing } from './gestures/edit-cell';
import { type } from './gestures/enter-values';
import { cellAt } from './model/cells';
import { startExcelHost, type StartedExcelHost } from './start-excel-host';

const started = (excelApi?: string) =>
  startExcelHost({ workbook: aWorkbook([[1]]), ...(excelApi !== undefined && { excelApi }) });

const write = ({ run }: StartedExcelHost, address: string, value: unknown) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet').getRange(address);
    range.values = [[value]];
    await context.sync();
  });

describe('Excel refuses', () => {
  it('to change locked cells of a protected sheet, for the add-in and for a person', async () => {
    const excel = started();
    protectSheet(excel.host, 'Sheet', { unlocked: 'B2' });
    await expect(write(excel, 'A1', 2)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(() => {
      type(excel.host, 'Sheet!A1', 2);
    }).toThrow('You cannot perform');
    await write(excel, 'B2', 3);
    expect(cellAt(excel.host.workbook.active, 1, 1).value).toBe(3);
  });

  it('everything while a person types in a cell, or waits where it is asked to', async () => {
    const excel = started();
    const { stopEditing } = startEditing(excel.host, 'Sheet!B2');
    await expect(write(excel, 'A1', 2)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('A1');
      range.values = [[9]];
      await context.sync();
    });
    setTimeout(() => {
      stopEditing('typed');
    }, 20);
    await waiting;
    expect(cellAt(excel.host.workbook.active, 0, 0).value).toBe(9);
    expect(cellAt(excel.host.workbook.active, 1, 1).value).toBe('typed');
    await write(excel, 'A1', 10);
  });

  it('more than 5 MB up or down', async () => {
    const excel = started();
    await expect(write(excel, 'A1', 'x'.repeat(5_300_000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    const read = excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('A1:Z40000');
      range.load('values,valueTypes');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('what is not there, with the statement that asked for it', async () => {
    const { run } = started();
    const read = run(async (context) => {
      context.workbook.worksheets.getItem('Gone').load('name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: 'var worksheet = worksheets.getItem(...);' },
    });
  });

  it('a grid of another size than its cells', async () => {
    const { run } = started();
    const written = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('A1:B2');
      range.values = [[1, 2]];
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('members of a newer requirement set than it has', async () => {
    const read = ({ run }: StartedExcelHost) =>
      run((context) => {
        context.workbook.onActivated.add(() => Promise.resolve());
        return context.sync();
      });
    await expect(read(started('1.9'))).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(read(started('1.13'))).resolves.toBeUndefined();
  });

  it('what the host does not simulate, by name', async () => {
    const { run } = started();
    const read = run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'NotImplemented in the Excel host: Workbook.PivotTables',
    });
  });
});
