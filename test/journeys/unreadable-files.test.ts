import type { Browser, Page } from 'playwright-core';
import { buildPane } from '../../infra/build-pane';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { paneParameters } from '../../infra/pane-parameters';
import { axeInPage } from '../browser/axe-in-page';
import { launchChromium } from '../browser/launch-chromium';
import { chooseFile, openPane, openTab } from '../browser/pane-outside-excel';
import { aCompoundFile } from '../builders/a-compound-file';
import { workbookParts } from '../builders/a-workbook-file';
import { zip } from '../builders/zip';

let browser: Browser;
let page: Page;
let service: LocalService;

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchChromium(),
    startLocalService(),
    buildPane(process.cwd(), paneParameters({})),
  ]);
  page = await openPane(browser, service.url);
}, 90_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

const named = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });

// One person tries one file after another, by the keyboard alone.
describe('a file that cannot be checked', () => {
  it.each([
    {
      name: 'an .xls workbook that was renamed',
      file: named('return.xlsx', aCompoundFile('Workbook')),
      heading: 'This is an Excel 97-2003 workbook (.xls).',
      action: /Save As/,
    },
    {
      name: 'a workbook with a password',
      file: named('return.xlsx', aCompoundFile('EncryptionInfo', 'EncryptedPackage')),
      heading: 'This workbook is protected by a password, so it cannot be read.',
      action: /password/,
    },
    {
      name: 'text',
      file: named('return.xlsx', Buffer.from('Measure,Value\r\n18.vacancy-rate,9.5\r\n')),
      heading: 'This is a text file, such as CSV, not a workbook.',
      action: /Save As/,
    },
    {
      name: 'a workbook that is not a return',
      file: named('budget.xlsx', Buffer.from(zip(workbookParts()))),
      heading: 'This is not a return workbook',
      action: /^budget\.xlsx has no Return sheet/,
    },
  ])('is named for what it is, with what to do: $name', async ({ action, file, heading }) => {
    await chooseFile(page, file);
    await page.getByText(heading, { exact: true }).waitFor();
    expect(await page.getByText(action).count()).toBeGreaterThan(0);
    expect(await page.getByText('Excel could not do this').count()).toBe(0);
    expect(await axeInPage(page)).toEqual([]);
  });

  it('cannot be submitted', async () => {
    await openTab(page, 'Submit');
    await page.getByText('You are not signed in').locator('visible=true').waitFor();
    expect(await page.getByRole('button', { name: /^Submit/ }).count()).toBe(0);
    expect(await axeInPage(page)).toEqual([]);
  });

  it('is left behind when a return is chosen', async () => {
    await chooseFile(page, 'test/workbooks/dwp-2023-24-Q4-first.xlsx');
    const summary = page.getByRole('region', { name: 'This return' });
    await summary.getByText('Department for Work and Pensions, 2023-24 Q4').waitFor();
    expect(await axeInPage(page)).toEqual([]);
  });
});
