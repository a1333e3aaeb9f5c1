import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;

beforeAll(async () => {
  started = await startAll();
}, 90_000);

afterAll(() => started.close());

describe('a workbook on another edition of the form', () => {
  it.each([
    ['2019-22/3', 'This workbook is on edition 2019-22/3 of the form', 'The edition in use is'],
    ['2022-25/2', 'This workbook is on edition 2022-25/2 of the form', 'Close it and open it'],
    ['draft', 'This workbook says that it is on edition draft of the form', 'make a new return'],
  ])('is named, left as it is, and not submitted: %s', async (edition, heading, action) => {
    const excel = await openInExcelPage(started, aReadyReturn());
    const { host, pane } = excel;
    const { workbook } = host;
    await pane.getByText('Nothing stops this return').waitFor();
    typeIn(host, 'Return!B6', edition);
    const before = workbook.sheets.map(({ cells }) => new Map(cells));
    await pane.getByText(heading, { exact: true }).waitFor();
    await pane.getByText(action).waitFor();
    expect(await pane.getByRole('button', { name: /^Fix/ }).count()).toBe(0);
    expect(await axeInPage(excel.frame)).toEqual([]);

    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    const stops = pane.getByRole('region', { name: 'What stops this return' });
    await stops.getByText(/Return B6: .* edition of the form that is not in use/).waitFor();
    const submit = pane.getByRole('button', { name: 'Submit the return' });
    expect(await submit.isDisabled()).toBe(true);
    expect(await axeInPage(excel.frame)).toEqual([]);
    expect(workbook.sheets.map(({ cells }) => cells)).toEqual(before);
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toHaveLength(0);
    expect(excel.faults).toEqual([]);
  });
});
