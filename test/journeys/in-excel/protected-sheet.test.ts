import { protectSheet } from '../../excel-host/gestures/change-sheet';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { findSheet } from '../../excel-host/model/find-sheet';
import { cellAt, putCell } from '../../excel-host/model/cells';
import { change, type SheetModel } from '../../excel-host/model/workbook-model';
import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type Started, type PaneInExcel } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;
const services = 'Services (final)';

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
  const { host } = excel;
  for (const cell of ['H11', 'H12', 'H13']) typeIn(host, `${services}!${cell}`, "'934");
  typeIn(host, 'People!B5', '1,280');
  lock(sheet(services), 12, 7);
  protectSheet(host, services, { password: 'demo' });
}, 90_000);

afterAll(() => started.close());

const sheet = (name: string) => {
  const found = findSheet(excel.host.workbook, name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};
const entered = () => [10, 11, 12].map((row) => cellAt(sheet(services), row, 7).value);

describe('a sheet that is protected with a password', () => {
  it('is read and checked as any other', async () => {
    const { pane } = excel;
    await pane.getByRole('region', { name: services }).getByText('H11:H13, 3 cells').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('takes no marks: the pane says so, and marks the other sheets', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Mark the cells' }));
    await pane.getByText(`Excel does not let the pane mark ${services}.`).waitFor();
    expect(sheet(services).conditionalFormats).toHaveLength(0);
    expect(sheet('People').conditionalFormats).toHaveLength(1);
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('is not mended in part: the fix is refused whole, with what to do', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: /H11:H13, 3 cells/ }));
    await press(excel, pane.getByRole('button', { name: 'Fix 3 cells' }));
    await pane.getByText('Make the change by hand in a cell that is not locked').waitFor();
    expect(entered()).toEqual(['934', '934', '934']);
    expect(await pane.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('is shown where the finding is, and other sheets are mended and put back', async () => {
    const { host, pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Go to' }));
    await pane.getByText('Make the change by hand').waitFor({ state: 'detached' });
    expect(host.workbook.active.name).toBe(services);
    expect(host.workbook.active.selection).toMatchObject({ top: 10, left: 7, rows: 3 });
    await press(excel, pane.getByRole('button', { name: /B5$/ }));
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await press(excel, pane.getByRole('button', { name: 'Undo: 1 cell on People' }));
    await pane.getByRole('button', { name: /B5$/ }).waitFor();
    expect(cellAt(sheet('People'), 4, 1).value).toBe('1,280');
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('is mended and submitted when the person who protected it takes that away', async () => {
    const { pane } = excel;
    change(sheet(services), { protection: undefined });
    await press(excel, pane.getByRole('button', { name: /H11:H13, 3 cells/ }));
    await press(excel, pane.getByRole('button', { name: 'Fix 3 cells' }));
    await pane.getByRole('button', { name: 'Undo: 3 cells on Services (final)' }).waitFor();
    expect(entered()).toEqual([934, 934, 934]);
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('Version 1 of your return was accepted').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toHaveLength(1);
    expect(excel.faults).toEqual([]);
  });
});

function lock(of: SheetModel, row: number, column: number): void {
  const cell = cellAt(of, row, column);
  putCell(of, row, column, { ...cell, look: { ...cell.look, 'Protection.Locked': true } });
}
