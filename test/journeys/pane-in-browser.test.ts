import type { Browser, Page } from 'playwright-core';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { buildPane } from '../../infra/build-pane';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { paneParameters } from '../../infra/pane-parameters';
import { axeInPage } from '../browser/axe-in-page';
import { launchChromium } from '../browser/launch-chromium';
import { chooseFile, openPane, openTab, signIn } from '../browser/pane-outside-excel';
import { tabTo } from '../browser/tab-to';

const first = 'test/workbooks/dwp-2023-24-Q4-first.xlsx';
const corrected = 'test/workbooks/dwp-2023-24-Q4-corrected.xlsx';

let browser: Browser;
let page: Page;
let service: LocalService;
const faults: string[] = [];

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchChromium(),
    startLocalService(),
    buildPane(process.cwd(), paneParameters({})),
  ]);
  await fillLedger(service.url);
  page = await openPane(browser, service.url);
  page.on('pageerror', (error) => faults.push(error.message));
}, 90_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

// One person's work from beginning to end, by the keyboard alone: each step goes on where the last one ended.
describe('the pane in a browser', () => {
  it('asks for a file, and says that it is left as it is', async () => {
    await page.getByText('Nothing is written to the file').waitFor();
    expect(await axeInPage(page)).toEqual([]);
  });

  it('shows what is wrong with a return while nobody is signed in', async () => {
    await chooseFile(page, first);
    const findings = page.getByRole('region', { name: 'Findings' });
    expect(await findings.getByText('H11:H15').count()).toBe(1);
    expect(await axeInPage(page)).toEqual([]);
  });

  it('walks from finding to finding by a key', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.getByText(/Finding 2 of \d+/).waitFor({ state: 'attached' });
    expect(await axeInPage(page)).toEqual([]);
  });

  it('signs a person in, and does not let errors be sent', async () => {
    await openTab(page, 'Submit');
    await signIn(page, 'preparer@dwp');
    const submit = page.getByRole('button', { name: /^Submit/ });
    await submit.waitFor();
    expect(await submit.isDisabled()).toBe(true);
    expect(await axeInPage(page)).toEqual([]);
  });

  it('submits the return when it is put right, and gives a receipt', async () => {
    await chooseFile(page, corrected);
    await openTab(page, 'Submit');
    const submit = page.getByRole('button', { name: /^Submit/ });
    await submit.waitFor();
    await tabTo(page, submit);
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await page.getByText('Version 1 of your return was accepted').waitFor();
    expect(await axeInPage(page)).toEqual([]);
  });

  it('made one version, however often the button was pressed', async () => {
    const headers = { authorization: `Bearer ${await service.token('preparer@dwp')}` };
    const answer = await fetch(`${service.url}/returns`, { headers });
    const { returns } = (await answer.json()) as {
      returns: { receipt: { period: string; version: number } }[];
    };
    const versions = returns.map(({ receipt }) => receipt);
    expect(versions.filter(({ period }) => period === '2023-24-Q4')).toEqual([
      expect.objectContaining({ version: 1 }),
    ]);
  });

  it('shows what the return did to progress', async () => {
    await openTab(page, 'Progress');
    await page.getByText('DWP-2023-001').first().waitFor();
    expect(await axeInPage(page)).toEqual([]);
  });

  it('met no fault in its own scripts on the way', () => {
    expect(faults).toEqual([]);
  });
});
