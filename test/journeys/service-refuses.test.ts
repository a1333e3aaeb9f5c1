import type { Browser, Page } from 'playwright-core';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { buildPane } from '../../infra/build-pane';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { paneParameters } from '../../infra/pane-parameters';
import { axeInPage } from '../browser/axe-in-page';
import { launchChromium } from '../browser/launch-chromium';
import { chooseFile, openPane, openTab, signIn } from '../browser/pane-outside-excel';
import { tabTo } from '../browser/tab-to';

let browser: Browser;
let page: Page;
let service: LocalService;
/** Who the service takes the sender of a return for; the sender's own account where it is empty. */
let takenFor = '';

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchChromium(),
    startLocalService(),
    buildPane(process.cwd(), paneParameters({})),
  ]);
  await fillLedger(service.url);
  page = await openPane(browser, service.url);
  await page.route(`${service.url}/returns`, async (route) => {
    const asked = route.request();
    if (asked.method() !== 'POST' || takenFor === '') return route.continue();
    const authorization = `Bearer ${await service.token(takenFor)}`;
    return route.continue({ headers: { ...asked.headers(), authorization } });
  });
}, 90_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

async function pressSubmit(): Promise<void> {
  const submit = page.getByRole('button', { name: 'Submit the return' });
  await submit.waitFor();
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
}

async function versions(): Promise<number> {
  const headers = { authorization: `Bearer ${await service.token('preparer@dwp')}` };
  const answer = await fetch(`${service.url}/returns`, { headers });
  const { returns } = (await answer.json()) as { returns: { receipt: { period: string } }[] };
  return returns.filter(({ receipt }) => receipt.period === '2023-24-Q4').length;
}

// The service's own answers, to a sender whose rights were changed after they signed in.
describe('a service that refuses a return', () => {
  it('shows nobody who is signed out more than how to sign in', async () => {
    await chooseFile(page, 'test/workbooks/dwp-2023-24-Q4-corrected.xlsx');
    for (const tab of ['Submit', 'Progress', 'Submit']) {
      await openTab(page, tab);
      await page.getByText('You are not signed in').locator('visible=true').waitFor();
      expect(await axeInPage(page)).toEqual([]);
    }
  });

  it('says in its own words that the role does not allow it: 403', async () => {
    await signIn(page, 'preparer@dwp');
    takenFor = 'certifier@dwp';
    await pressSubmit();
    await page.getByText('Your role does not allow this').waitFor();
    await page.getByText(/^This is for the role preparer/).waitFor();
    expect(await axeInPage(page)).toEqual([]);
    expect(await versions()).toBe(0);
  });

  it('says what it found that stops the return: 422', async () => {
    takenFor = 'preparer@dfe';
    await tabTo(page, page.getByRole('button', { name: 'Check again' }).locator('visible=true'));
    await page.keyboard.press('Enter');
    await pressSubmit();
    await page.getByText('The return has something to put right').waitFor();
    const stops = page.getByRole('region', { name: 'What stops this return' });
    await stops.getByText(/Return B\d+: .*organisation/i).waitFor();
    expect(await page.getByRole('button', { name: 'Submit the return' }).isDisabled()).toBe(true);
    expect(await axeInPage(page)).toEqual([]);
    expect(await versions()).toBe(0);
  });

  it('accepts it once, when it takes the sender for who they are', async () => {
    takenFor = '';
    await tabTo(page, page.getByRole('button', { name: 'Check again' }).locator('visible=true'));
    await page.keyboard.press('Enter');
    await pressSubmit();
    await page.getByText('Version 1 of your return was accepted').waitFor();
    expect(await axeInPage(page)).toEqual([]);
    expect(await versions()).toBe(1);
  });
});
