import type { Locator } from 'playwright-core';
import { isFocused, tabTo } from '../../browser/tab-to';
import type { PaneInExcel } from './start-pane-in-excel';

/** Goes to a button by Tab, once it is there, and presses it by Enter. */
export async function press({ page }: PaneInExcel, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Opens a tab of the pane. */
export async function openTab({ page, pane }: PaneInExcel, name: string): Promise<void> {
  await tabTo(page, pane.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  const wanted = pane.getByRole('tab', { name, exact: true });
  while (!(await isFocused(wanted))) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name }).waitFor();
}

/** Signs in as one of the local service's made-up people, in the view that asks for it. */
export async function signIn(excel: PaneInExcel, account: string): Promise<void> {
  const { page, pane } = excel;
  const accounts = pane.getByLabel('Account').locator('visible=true');
  await accounts.waitFor();
  await tabTo(page, accounts);
  await page.keyboard.type(account);
  await press(excel, pane.getByRole('button', { name: /^Sign in/ }).locator('visible=true'));
}
