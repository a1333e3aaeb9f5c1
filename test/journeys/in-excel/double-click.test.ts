import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';
import { tabTo } from '../../browser/tab-to';

let started: Started;
let excel: PaneInExcel;

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
}, 90_000);

afterAll(() => started.close());

describe('a return that is submitted twice by a double click', () => {
  it('is one version with one receipt, which the workbook keeps', async () => {
    const { frame, host, page, pane } = excel;
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    const submit = pane.getByRole('button', { name: 'Submit the return' });
    await submit.waitFor();
    expect(await axeInPage(frame)).toEqual([]);

    await tabTo(page, submit);
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    await pane.getByRole('cell', { name: /^2023-24.Q4, version 1/ }).waitFor();
    expect(await pane.getByText('Version 1 of your return was accepted').count()).toBe(1);
    expect(await pane.getByRole('cell', { name: /^2023-24.Q4, version 2/ }).count()).toBe(0);
    expect(await axeInPage(frame)).toEqual([]);

    const versions = await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');
    expect(versions).toEqual([
      expect.objectContaining({ receipt: expect.objectContaining({ version: 1 }) as unknown }),
    ]);
    const kept = JSON.parse(String(host.workbook.settings.get('returns.receipts'))) as unknown;
    expect(kept).toEqual([versions[0]?.receipt]);
    expect(excel.faults).toEqual([]);
  });
});
