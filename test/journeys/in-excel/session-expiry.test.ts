import { axeInPage } from '../../browser/axe-in-page';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { addInOrigin } from '../../excel-host/page/start-excel-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;
const versions = () => versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
}, 90_000);

afterAll(() => started.close());

describe('a session that expires while a return is submitted', () => {
  it('stops the submission: nothing is sent, and the pane asks the person to sign in', async () => {
    const { frame, host, page, pane } = excel;
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    await page.route(`${addInOrigin}/returns`, (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 401 }) : route.fallback(),
    );
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByRole('button', { name: 'Sign in and carry on' }).waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    expect(await versions()).toEqual([]);
    expect(host.workbook.settings.size).toBe(0);
  });

  it('loses nothing: once signed in, what was checked is sent as it was', async () => {
    const { frame, host, page, pane } = excel;
    // What a person types meanwhile is theirs to submit next; it is not slipped into what they sent.
    typeIn(host, 'People!B5', 1_281);
    await page.unroute(`${addInOrigin}/returns`);
    await signIn(excel, 'preparer@dwp');
    await pane.getByText('Version 1 of your return was accepted').waitFor();
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    expect(await axeInPage(frame)).toEqual([]);
    const [version, ...others] = await versions();
    expect(version?.receipt.version).toBe(1);
    expect(others).toEqual([]);
    expect(JSON.stringify([...host.workbook.settings])).toContain(version?.receipt.hash);
    expect(excel.faults).toEqual([]);
  });

  it('says afterwards what was typed since', async () => {
    const { frame, pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Done', exact: true }));
    await pane.getByRole('button', { name: 'Submit version 2' }).waitFor();
    await pane
      .getByRole('region', { name: 'Changed since version 1' })
      .getByText('1,281')
      .waitFor();
    expect(await axeInPage(frame)).toEqual([]);
  });
});
