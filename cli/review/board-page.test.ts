import type { Browser, Page } from 'playwright-core';
import { aBoardReport } from '../../test/builders/a-board-report';
import { axeInPage } from '../../test/browser/axe-in-page';
import { launchChromium } from '../../test/browser/launch-chromium';
import { boardPage } from './board-page';

const report = aBoardReport();
const html = boardPage(report);

describe('the page of the Board report', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    // The page's own policy allows no script, and axe is one.
    page = await browser.newPage({ bypassCSP: true });
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
  });

  afterAll(() => browser.close());

  it('keeps nobody out, by axe', async () => {
    expect(await axeInPage(page)).toEqual([]);
  });

  it('asks the network for nothing and has no script', () => {
    expect(asked).toEqual([]);
    expect(html).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('is as wide as its window, down to a telephone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(320);
  });

  it('shows what people wrote as text', () => {
    expect(html).toContain('=cmd|calc &lt;b&gt;');
  });

  it('says the count of great services in words beside its chart', () => {
    const services = report.greatServices?.to.services ?? 0;
    expect(html).toContain(`${services} services meet the published parts of the great standard`);
  });
});
