import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { type ExcelHost, excelHost } from '../excel-host';
import type { WorkbookModel } from '../model/workbook-model';
import { answerPane } from './answer-pane';
import { frameName } from './app-context';
import { hostPage } from './host-page';

/** A pane in the simulated Excel on the web. */
export interface ExcelPage {
  readonly host: ExcelHost;
  readonly page: Page;
  readonly pane: FrameLocator;
}

interface Start {
  readonly workbook: WorkbookModel;
  /** Where the pane is: an address on `https://addin.test`, which the caller's routes serve. */
  readonly pane?: string;
  readonly excelApi?: string;
}

/** Where the pane and the host's page are; office.js trusts a host with the pane's own name. */
export const addInOrigin = 'https://addin.test';

/**
 * Opens a workbook in Excel on the web with the pane beside it. The workbook lives in Node; office.js comes from
 * the package, whichever of its addresses the pane has, and nothing else is fetched that the caller does not serve.
 */
export async function startExcelPage(
  browser: BrowserContext,
  { excelApi = '1.15', pane = `${addInOrigin}/`, workbook }: Start,
): Promise<ExcelPage> {
  const host = excelHost(workbook);
  const answers = answerPane(host, { excelApi, origin: addInOrigin });
  const page = await browser.newPage();
  await page.exposeFunction('askExcelHost', answers.answer);
  const post = (message: string | undefined) => {
    if (message !== undefined)
      void page.evaluate(`window.tellPane(${JSON.stringify(message)})`).catch(() => undefined);
  };
  host.onEvent((event) => {
    post(answers.event(event));
  });
  host.document.presses.onPress((event) => {
    post(answers.press(event));
  });

  await page.route(`${addInOrigin}/excel-host`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: hostPage({ frameName: frameName(addInOrigin), pane }),
    }),
  );
  await page.route(/^https:\/\/appsforoffice\.[^/]+\/.*\/hosted\//, async (route) => {
    const [, file = ''] = /\/hosted\/([^?#]+)/.exec(route.request().url()) ?? [];
    const body = await readFile(path.join(officeJs, file)).catch(() => undefined);
    await route.fulfill(
      body ? { contentType: 'text/javascript', body } : { status: 404, body: '' },
    );
  });
  await page.goto(`${addInOrigin}/excel-host`);
  return { host, page, pane: page.frameLocator('#pane') };
}

const officeJs = path.dirname(
  createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/dist/office.js'),
);
