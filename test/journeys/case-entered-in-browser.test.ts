import type { Browser, Locator, Page } from 'playwright-core';
import { buildPane } from '../../infra/build-pane';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { paneParameters } from '../../infra/pane-parameters';
import { axeInPage } from '../browser/axe-in-page';
import { launchChromium } from '../browser/launch-chromium';
import { openPane, openTab, signIn } from '../browser/pane-outside-excel';
import { tabTo } from '../browser/tab-to';

let browser: Browser;
let page: Page;
let service: LocalService;

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchChromium(),
    startLocalService(),
    buildPane(process.cwd(), paneParameters({})),
  ]);
  page = await openPane(browser, service.url, { viewport: { width: 320, height: 700 } });
}, 90_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

const pressOn = async (wanted: Locator) => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const form = () => page.getByRole('form', { name: 'A case for a department' });
const sound = async () => {
  expect(await axeInPage(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};
const chosen = [
  ['Organisation', 'hmrc'],
  ['Category of spend', 'resourcing contract'],
  ['Phase', 'not a service'],
  ...['Public-facing', 'New service', 'Novel', 'Crypt-Key'].map((label) => [label, 'no'] as const),
] as const;
const typed = [
  ['Reference', 'HMRC-2024-014'],
  ...['Title', 'Summary', 'Funding', 'Departmental priority'].map(
    (label) => [label, 'Demonstration'] as const,
  ),
  ...['Amount', 'Whole-life cost'].map((label) => [label, '300,000'] as const),
  ['Spend begins', '2024-04-01'],
  ['Spend ends', '2025-03-31'],
] as const;

describe('a case that an assessor enters, in a pane of 320 px without a file', () => {
  it('is told in place what is missing', async () => {
    await openTab(page, 'Cases');
    await signIn(page, 'assessor@co');
    await button('Enter a case for a department').waitFor();
    await pressOn(button('Enter a case for a department'));
    await form().waitFor();
    await pressOn(button('Submit the case'));
    await page.getByText('Blank. Expected: Yes or No').first().waitFor();
    await sound();
  });

  it('is submitted, and opens', async () => {
    for (const [label, value] of chosen) {
      await form().getByLabel(label).first().selectOption(value);
    }
    for (const [label, value] of typed) await form().getByLabel(label).first().fill(value);
    await pressOn(button('Submit the case'));
    await page.getByRole('article', { name: 'Case HMRC-2024-014' }).waitFor();
    await sound();
  });
});
