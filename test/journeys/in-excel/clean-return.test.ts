import { readFileSync } from 'node:fs';
import { axeInPage } from '../../browser/axe-in-page';
import { tabTo } from '../../browser/tab-to';
import { workbookFromFile } from '../../excel-host/file/open-file';
import { pasteBlock, type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;
const services = "'Services (final)'";
const reason = 'Demonstration: an accrual made in December was reversed in March.';
const versions = () => versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');
const marked = () =>
  excel.host.workbook.sheets.flatMap(({ conditionalFormats, name }) =>
    conditionalFormats.length > 0 ? [name] : [],
  );

beforeAll(async () => {
  started = await startAll();
  const file = readFileSync('test/workbooks/dwp-2023-24-Q4-first.xlsx');
  excel = await openInExcelPage(started, workbookFromFile(file));
}, 90_000);

afterAll(() => started.close());

// One department's return from its first opening to its certificate: each step goes on where the last one ended.
describe('a return that is half right', () => {
  it('shows what is wrong with it, in its cells too', async () => {
    const { frame, page, pane } = excel;
    await signIn(excel, 'preparer@dwp');
    await pane.getByRole('button', { name: /H11:H15, 5 cells/ }).waitFor();
    await press(excel, pane.getByRole('button', { name: 'Mark the cells' }));
    await page.keyboard.press('F8');
    await pane.getByText(/^Finding 1 of/).waitFor({ state: 'attached' });
    await press(excel, pane.getByRole('button', { name: /H11:H15, 5 cells/ }));
    await press(excel, pane.getByRole('button', { name: 'Go to' }));
    expect(await axeInPage(frame)).toEqual([]);
    expect(marked()).toContain('Services (final)');
    expect(excel.host.workbook.active).toMatchObject({
      name: 'Services (final)',
      selection: { top: 10, left: 7, rows: 5 },
    });
  });

  it('has what is safe to fix put right by the pane', async () => {
    const { frame, host, pane } = excel;
    await press(excel, pane.getByRole('button', { name: /B5$/ }));
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await pane.getByRole('button', { name: 'Undo: 1 cell on People' }).waitFor();
    await pane.getByRole('button', { name: /B5$/ }).waitFor({ state: 'detached' });
    const { box, sheet } = readArea(host.workbook, 'People!B5');
    expect(cellAt(sheet, box.top, box.left).value).toBe(1280);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('has the rest put right by hand, and checked as it is typed', async () => {
    const { frame, host, pane } = excel;
    pasteBlock(host, `${services}!H11`, [[934], [980], [1027], [1075], [1044]]);
    typeIn(host, `${services}!F6`, 34_104);
    typeIn(host, `${services}!D7`, 38_326);
    typeIn(host, `${services}!J8`, 44_971);
    typeIn(host, 'Measures!P12', 'Demonstration: two data assets joined the platform.');
    typeIn(host, 'Systems!K7', 'Plan agreed');
    typeIn(host, 'Spend!D6', 372_000);
    typeIn(host, 'Savings!L5', 'Held');
    await pane.getByText('1 finding stops this return.', { exact: false }).waitFor();
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('has its query answered by a reason, which stands in its Reasons table', async () => {
    const { frame, host, page, pane } = excel;
    await press(excel, pane.getByRole('button', { name: /^Query/ }));
    await tabTo(page, pane.getByLabel('Reason why the figure is right'));
    await page.keyboard.type(reason);
    await press(excel, pane.getByRole('button', { name: 'Save the reason' }));
    await pane.getByText('Nothing stops this return').waitFor();
    const { box, sheet } = readArea(host.workbook, 'Reasons!A5');
    const row = [0, 1, 2].map((column) => cellAt(sheet, box.top, column).value);
    expect(row).toEqual(['cumulative-not-falling', 'DWP-2023-004', reason]);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('keeps no mark of the pane', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Mark the cells' }));
    await press(excel, pane.getByRole('button', { name: 'Check again' }));
    await pane.getByText(/^Checked: /).waitFor({ state: 'attached' });
    expect(marked()).toEqual([]);
  });

  it('is submitted, and keeps its receipt', async () => {
    const { frame, host, pane } = excel;
    await openTab(excel, 'Submit');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    const [version] = await versions();
    expect(version?.receipt.version).toBe(1);
    expect(JSON.stringify([...host.workbook.settings])).toContain(version?.receipt.hash);
  });

  it('is certified by the certifier, in the workbook as it was submitted', async () => {
    const certifying = await openInExcelPage(started, excel.host.workbook);
    const { frame, page, pane } = certifying;
    await openTab(certifying, 'Submit');
    await signIn(certifying, 'certifier@dwp');
    const agreed = pane.getByLabel('I have read this statement and certify the return');
    await agreed.waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    await tabTo(page, agreed);
    await page.keyboard.press('Space');
    await press(certifying, pane.getByRole('button', { name: 'Certify' }));
    await pane.getByText('You certified version 1').waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    const [version] = await versions();
    expect(version?.certification).toBeTruthy();
    expect([...excel.faults, ...certifying.faults]).toEqual([]);
  });
});
