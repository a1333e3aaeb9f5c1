import type { Browser, Locator, Page } from 'playwright-core';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { buildPane } from '../../infra/build-pane';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { paneParameters } from '../../infra/pane-parameters';
import { axeInPage } from '../browser/axe-in-page';
import { launchChromium } from '../browser/launch-chromium';
import { openPane, openTab, signIn } from '../browser/pane-outside-excel';
import { isFocused, tabTo } from '../browser/tab-to';
import { aCase } from '../builders/a-case';

let browser: Browser;
let page: Page;
let service: LocalService;

beforeAll(async () => {
  [browser, service] = await Promise.all([
    launchChromium(),
    startLocalService(),
    buildPane(process.cwd(), paneParameters({})),
  ]);
  await fillLedger(service.url);
  await putCase();
  page = await openPane(browser, service.url, { viewport: { width: 320, height: 700 } });
}, 90_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

/** The department submits a case about its people. */
async function putCase(): Promise<void> {
  const { preparer, receivedAt, reference, ...body } = aCase({
    reference: 'DWP-2023-101',
    category: 'resourcing contract',
    commitments: [3, 18],
    answers: [{ question: 'one-login-adopted', answer: 'later' }],
  });
  expect([preparer, receivedAt]).not.toContain('');
  const answer = await fetch(`${service.url}/cases/${reference}`, {
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${await service.token('preparer@dwp')}`,
      'content-type': 'application/json',
    },
    method: 'PUT',
  });
  expect(answer.status).toBe(201);
}

const pressOn = async (wanted: Locator) => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};
const button = (name: RegExp | string) =>
  page.getByRole('button', { name }).locator('visible=true');
const field = (label: RegExp) => page.getByLabel(label).locator('visible=true');
const sound = async () => {
  expect(await axeInPage(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};

// An assessor's work on one case, by the keyboard alone, in a pane of 320 px.
describe('a case in the pane, from the queue to the decision', () => {
  it('is in the queue of an assessor who signs in', async () => {
    // Without a return: nothing of this needs one.
    await page.getByRole('button', { name: 'Choose your return' }).waitFor();
    await sound();
    await openTab(page, 'Cases');
    await signIn(page, 'assessor@co');
    await button(/^DWP-2023-101/).waitFor();
    await sound();
  });

  it('shows what it asks for, the control in force, and its alignment with sources', async () => {
    await pressOn(button(/^DWP-2023-101/));
    await page.getByRole('region', { name: 'Alignment to the roadmap' }).waitFor();
    expect(await isFocused(page.getByRole('article'))).toBe(true);
    expect(
      await page.getByText(/^department: There is no spend control on this date/).count(),
    ).toBe(1);
    expect(await page.getByText('Sign people in by GOV.UK One Login').count()).toBe(1);
    expect(await page.getByText(/in the return for 2023-24 Q3, version 1/).count()).toBeGreaterThan(
      0,
    );
    await sound();
  });

  it('is acknowledged', async () => {
    await pressOn(button('Acknowledge'));
    await page.getByText(/^acknowledged by /).waitFor();
  });

  it('tells what is missing of a decision, and goes there', async () => {
    await pressOn(button('Decide'));
    await tabTo(page, field(/^Outcome/));
    await page.keyboard.type('approved with');
    await pressOn(button('Record the decision'));
    await page.getByText('Add a condition, or choose another outcome').waitFor();
    await page.keyboard.type('2000000');
    expect(await field(/^Amount approved/).inputValue()).toBe('2000000');
    await sound();
  });

  it('asks why a contribution stands that is already achieved', async () => {
    await pressOn(button(/^Add this condition: A dated plan/));
    await field(/^Owner/).fill('Example team');
    await field(/^Condition due/).fill('2027-06-30');
    await pressOn(button('Add a contribution'));
    await field(/^Measure/).selectOption('18.vacancy-rate');
    await field(/^Target, %/).fill('90');
    await field(/^Contribution due/).fill('2027-12-31');
    await pressOn(button('Record the decision'));
    await page.getByText(/^Already achieved: the latest return says/).waitFor();
    await sound();
  });

  it('is decided once by a double press, and the decision stands in its history', async () => {
    await field(/^Why it stands/).fill('It is to be held.');
    await tabTo(page, button('Record the decision'));
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await page.getByText('Decision 1 is recorded').waitFor();
    const history = page.getByRole('region', { name: 'Decisions', exact: true });
    await history
      .getByText(/^approved with conditions on .* £2,000,000, 1 condition, 1 contribution\.$/)
      .waitFor();
    expect(await history.getByRole('listitem').count()).toBe(1);
    expect(await isFocused(button('Decide again'))).toBe(true);
    await sound();
  });

  it('is seen by its own department, which can decide nothing', async () => {
    await openTab(page, 'Settings');
    await pressOn(button('Sign out'));
    await openTab(page, 'Cases');
    await signIn(page, 'preparer@dwp');
    await pressOn(button(/^DWP-2023-101/));
    await page.getByText(/^approved with conditions on /).waitFor();
    expect(await page.getByRole('button', { name: /^Decide/ }).count()).toBe(0);
    await sound();
  });
});
