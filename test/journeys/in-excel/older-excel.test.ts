import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { findSheet } from '../../excel-host/model/find-sheet';
import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type Started, type PaneInExcel } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn(), '1.9');
  await excel.frame.evaluate('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true');
}, 90_000);

afterAll(() => started.close());

const people = () => {
  const sheet = findSheet(excel.host.workbook, 'People');
  if (!sheet) throw new Error('There is no sheet People');
  return sheet;
};

describe('an Excel that knows ExcelApi 1.9 and nothing newer', () => {
  it('has the return checked as it is typed', async () => {
    const { frame, host, pane } = excel;
    expect(
      await frame.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.10')"),
    ).toBe(false);
    await pane.getByText('Nothing stops this return').waitFor();
    typeIn(host, 'People!B5', '1,280');
    await pane.getByRole('button', { name: /B5$/ }).waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('has its cells marked and shown', async () => {
    const { host, pane } = excel;
    const mark = pane.getByRole('button', { name: 'Mark the cells' });
    await press(excel, mark);
    await excel.page.keyboard.press('F8');
    await pane.getByText(/Finding 1 of/).waitFor({ state: 'attached' });
    await excel.page.keyboard.press('F8');
    await pane.getByRole('button', { name: 'Go to' }).waitFor();
    expect(people().conditionalFormats).toHaveLength(1);
    await waitUntil(() => host.workbook.active.name === 'People');
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('has what was wrong put right, and the mark taken away with it', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await pane.getByRole('button', { name: 'Undo: 1 cell on People' }).waitFor();
    await pane.getByRole('button', { name: /B5$/ }).waitFor({ state: 'detached' });
    expect(cellAt(people(), 4, 1).value).toBe(1280);
    await press(excel, pane.getByRole('button', { name: 'Mark the cells' }));
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('has the return submitted, and keeps its receipt', async () => {
    const { host, pane } = excel;
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('Version 1 of your return was accepted').waitFor();
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
    const [version, ...others] = await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');
    expect(others).toEqual([]);
    expect(JSON.stringify([...host.workbook.settings])).toContain(version?.receipt.hash);
    expect(people().conditionalFormats).toHaveLength(0);
    expect(excel.faults).toEqual([]);
  });
});

/** What the pane asks of Excel takes a moment, of which it shows nothing. */
async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo() && turns < 100; turns += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}
