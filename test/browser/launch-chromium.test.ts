import type { Browser } from 'playwright-core';
import { axeInPage } from './axe-in-page';
import { launchChromium } from './launch-chromium';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

async function pageOf(html: string) {
  const page = await browser.newPage();
  await page.setContent(html);
  return page;
}

describe('the Chromium of the tests', () => {
  it('runs scripts and draws text with a font of its own', async () => {
    const page = await pageOf('<span id="a">wide</span>');
    expect((await page.locator('#a').boundingBox())?.width).toBeGreaterThan(10);
  });

  it('finds with axe what a page has wrong, and nothing where it has nothing', async () => {
    const good = await pageOf(
      '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1></main>',
    );
    const bad = await pageOf(
      '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><button></button></main>',
    );
    expect(await axeInPage(good)).toEqual([]);
    expect(await axeInPage(bad)).toEqual([expect.stringContaining('button-name')]);
  });
});
