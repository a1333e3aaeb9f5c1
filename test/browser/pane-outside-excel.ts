import type { Browser, FileChooser, Page } from 'playwright-core';
import { isFocused, tabTo } from './tab-to';

/** Opens the pane of a running service in a browser that has no way to anything else. */
export async function openPane(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 380, height: 800 },
    ...options,
  });
  // Outside Excel the pane does without office.js, which a test must not fetch.
  await context.route(
    (asked) => asked.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  // Playwright takes hold of the choosing of files only while somebody listens, and not at once.
  page.on('filechooser', () => undefined);
  await page.goto(url);
  return page;
}

/** Chooses a file by the keyboard, and waits until it is checked. */
export async function chooseFile(
  page: Page,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const input = page.getByLabel('Return workbook (.xlsx)');
  await input.waitFor();
  await page.keyboard.press('Home');
  await tabTo(page, input);
  const asked = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await asked).setFiles(file);
  await page.getByRole('button', { name: 'Check again' }).waitFor();
}

/** Opens a tab of the pane by the keyboard. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  const wanted = page.getByRole('tab', { name, exact: true });
  while (!(await isFocused(wanted))) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name }).waitFor();
}

/** Signs in by the keyboard as one of the local service's made-up people, in the view that asks for it. */
export async function signIn(page: Page, account: string): Promise<void> {
  const accounts = page.getByLabel('Account').locator('visible=true');
  await accounts.waitFor();
  await tabTo(page, accounts);
  await page.keyboard.type(account);
  await tabTo(page, page.getByRole('button', { name: 'Sign in' }).locator('visible=true'));
  await page.keyboard.press('Enter');
}
