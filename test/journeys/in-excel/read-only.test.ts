import { readFileSync } from 'node:fs';
import { axeInPage } from '../../browser/axe-in-page';
import { tabTo } from '../../browser/tab-to';
import { workbookFromFile } from '../../excel-host/file/open-file';
import { change, type WorkbookModel } from '../../excel-host/model/workbook-model';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
const refused = 'The workbook is open for reading only';
const whatToDo = 'Choose Enable Editing, or save a copy, then try again.';
const reason = 'Demonstration: an accrual made in December was reversed in March.';
const cellsOf = ({ sheets }: WorkbookModel) => sheets.map(({ cells }) => new Map(cells));

beforeAll(async () => {
  started = await startAll();
}, 90_000);

afterAll(() => started.close());

describe('a workbook that is open for reading only', () => {
  it('is checked; marks, fixes and reasons are refused in words that say what to do, and nothing typed is lost', async () => {
    const workbook = workbookFromFile(readFileSync('test/workbooks/dwp-2023-24-Q4-first.xlsx'));
    change(workbook, { isReadOnly: true });
    const before = cellsOf(workbook);
    const excel = await openInExcelPage(started, workbook);
    const { frame, page, pane } = excel;
    const isRefused = async () => {
      await pane.getByText(refused).waitFor();
      await pane.getByText(whatToDo).waitFor();
      expect(await axeInPage(frame)).toEqual([]);
    };
    await signIn(excel, 'preparer@dwp');
    await press(excel, pane.getByRole('button', { name: /B5$/ }));
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await isRefused();
    expect(await pane.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await press(excel, pane.getByRole('button', { name: 'Go to' }));
    await pane.getByText(refused).waitFor({ state: 'detached' });
    expect(workbook.active.name).toBe('People');

    await press(excel, pane.getByRole('button', { name: /^Query/ }));
    const box = pane.getByLabel('Reason why the figure is right');
    await tabTo(page, box);
    await page.keyboard.type(reason);
    await press(excel, pane.getByRole('button', { name: 'Save the reason' }));
    await isRefused();
    expect(await box.inputValue()).toBe(reason);
    await press(excel, pane.getByRole('button', { name: 'Go to' }));
    await pane.getByText(refused).waitFor({ state: 'detached' });
    await press(excel, pane.getByRole('button', { name: 'Mark the cells' }));
    await isRefused();
    expect(cellsOf(workbook)).toEqual(before);
    expect(excel.faults).toEqual([]);
  });

  it('is submitted, and its receipt is there to copy, as the workbook cannot keep it', async () => {
    const workbook = aReadyReturn();
    change(workbook, { isReadOnly: true });
    const before = cellsOf(workbook);
    const excel = await openInExcelPage(started, workbook);
    const { frame, pane } = excel;
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('Version 1 of your return was accepted').waitFor();
    await pane.getByText('The receipt could not be kept in the workbook: copy it now.').waitFor();
    await pane.getByRole('button', { name: 'Copy the receipt' }).waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toHaveLength(1);
    expect(cellsOf(workbook)).toEqual(before);
    expect(workbook.settings.size).toBe(0);
    expect(excel.faults).toEqual([]);
  });
});
