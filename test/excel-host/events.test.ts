import { setTimeout as wait } from 'node:timers/promises';
import { aWorkbook } from './a-workbook';
import { goToSheet } from './gestures/change-sheet';
import { pasteBlock, type, typeElsewhere } from './gestures/enter-values';
import { insertRows } from './gestures/move-rows';
import { startExcelHost } from './start-excel-host';

async function listening() {
  const started = startExcelHost({ workbook: aWorkbook([[1]], ['Sheet', 'Other']) });
  const told: string[] = [];
  const handlers = await started.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      const { address, changeType, source, triggerSource } = event;
      told.push([changeType, address, source, triggerSource].join(' '));
      return Promise.resolve();
    });
    worksheets.onActivated.add(({ worksheetId }) => {
      told.push(`activated ${worksheetId}`);
      return Promise.resolve();
    });
    context.workbook.onActivated.add(() => {
      told.push('workbook activated');
      return Promise.resolve();
    });
    await context.sync();
    return { changed };
  });
  return { ...started, handlers, told };
}

describe('events', () => {
  it('say what changed, and whether it was a person here, a person elsewhere, or the add-in', async () => {
    const { host, run, told } = await listening();
    type(host, 'Sheet!B2', 5);
    pasteBlock(host, 'Sheet!A5', [
      [1, 2],
      [3, 4],
    ]);
    typeElsewhere(host, 'Other!A1', 'x');
    insertRows(host, 'Sheet', 2, 3);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet').getRange('A1');
      range.values = [[2]];
      await context.sync();
    });
    await wait(20);
    expect(told).toEqual([
      'RangeEdited B2 Local Unknown',
      'RangeEdited A5:B6 Local Unknown',
      'RangeEdited A1 Remote Unknown',
      'RowInserted 2:4 Local Unknown',
      'RangeEdited A1 Local ThisLocalAddin',
    ]);
  });

  it('tell of a sheet and of the workbook coming to the front', async () => {
    const { host, told } = await listening();
    goToSheet(host, 'Other');
    host.events.broughtToFront();
    await wait(20);
    expect(told).toEqual([`activated ${host.workbook.active.id}`, 'workbook activated']);
    expect(host.workbook.active.name).toBe('Other');
  });

  it('are not told to a listener that was removed', async () => {
    const { handlers, host, told } = await listening();
    handlers.changed.remove();
    await handlers.changed.context.sync();
    type(host, 'Sheet!B2', 5);
    await wait(20);
    expect(told).toEqual([]);
  });
});
