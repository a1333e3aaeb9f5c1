import type { Browser, BrowserContext } from 'playwright-core';
import type { WorkbookModel } from '../excel-host/model/workbook-model';
import { addInOrigin, startExcelPage, type ExcelPage } from '../excel-host/page/start-excel-page';
import type { builtFiles } from './built-files';

interface BenchPane extends ExcelPage {
  readonly context: BrowserContext;
}

/** Opens a page that was built beside a workbook in the simulated Excel, with nothing cached and nobody signed in. */
export async function openBenchPane(
  browser: Browser,
  files: ReturnType<typeof builtFiles>,
  workbook: WorkbookModel,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<BenchPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  context.setDefaultTimeout(60_000);
  await context.route(`${addInOrigin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/excel-host') return route.fallback();
    return route.fulfill(files.get(pathname) ?? { status: 404, body: '' });
  });
  await prepare?.(context);
  const pane = `${addInOrigin}/pane.html`;
  return { ...(await startExcelPage(context, { pane, workbook })), context };
}
