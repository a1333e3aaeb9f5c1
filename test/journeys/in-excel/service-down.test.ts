import type { Route } from 'playwright-core';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { addInOrigin } from '../../excel-host/page/start-excel-page';
import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type Started, type PaneInExcel } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;
const cell = 'Services (final)!H11';
const serviceCalls = new RegExp(`^${addInOrigin}/(register|returns|progress|dev)`);
const noAnswer = (route: Route) => route.abort('connectionrefused');

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
}, 90_000);

afterAll(() => started.close());

describe('a service that is down, and then back', () => {
  it('is missed by nobody who checks: the pane says what was left out', async () => {
    const { page, pane } = excel;
    await signIn(excel, 'preparer@dwp');
    await pane.getByText('Checked without the register').waitFor({ state: 'detached' });
    await pane.getByText('Nothing stops this return').waitFor();
    await page.route(serviceCalls, noAnswer);
    await press(excel, pane.getByRole('button', { name: 'Check again' }));
    await pane.getByText('Checked without the register: the service does not answer').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('does not keep the return from being checked as it is typed', async () => {
    const { host, pane } = excel;
    typeIn(host, cell, 'tbc');
    await pane.getByText('1 finding stops this return', { exact: false }).waitFor();
    typeIn(host, cell, 934);
    await pane.getByText('Nothing stops this return').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('sends nothing while it is down, and says that nothing is lost', async () => {
    const { pane } = excel;
    await openTab(excel, 'Submit');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('Nothing was sent. Your workbook is as it was.').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toHaveLength(0);
    expect(JSON.stringify([...excel.host.workbook.settings])).not.toContain('hash');
  });

  it('takes the return when it is back, though its first answer is lost', async () => {
    const { page, pane } = excel;
    await page.unroute(serviceCalls);
    await page.route(`${addInOrigin}/returns`, loseTheAnswer);
    const lost = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
    await press(excel, pane.getByRole('button', { name: 'Try again' }));
    await lost;
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toHaveLength(1);
    await page.unroute(`${addInOrigin}/returns`);
    await press(excel, pane.getByRole('button', { name: 'Try again' }));
    await pane.getByText('Version 1 of your return was accepted').waitFor();
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
    const [version, ...others] = await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');
    expect(others).toEqual([]);
    expect(JSON.stringify([...excel.host.workbook.settings])).toContain(version?.receipt.hash);
    expect(excel.faults).toEqual([]);
  });
});

/** Does what was asked of the service, and lets nobody hear of it. */
async function loseTheAnswer(route: Route): Promise<void> {
  if (route.request().method() !== 'POST') return route.fallback();
  await route.fetch({ url: `${started.service.url}/returns` });
  return route.abort('connectionreset');
}
