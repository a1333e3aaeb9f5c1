import type { Browser, ConsoleMessage, Frame } from 'playwright-core';
import { fillLedger } from '../../../cli/demo/fill-ledger';
import { buildPane } from '../../../infra/build-pane';
import { startLocalService, type LocalService } from '../../../infra/local/server';
import { paneParameters } from '../../../infra/pane-parameters';
import { launchChromium } from '../../browser/launch-chromium';
import type { WorkbookModel } from '../../excel-host/model/workbook-model';
import {
  addInOrigin,
  type ExcelPage,
  startExcelPage,
} from '../../excel-host/page/start-excel-page';

/** The running service with its demonstration data, and a browser to open panes in. */
export interface Started {
  readonly browser: Browser;
  readonly service: LocalService;
  readonly close: () => Promise<void>;
}

/** The built pane in the simulated Excel; `faults` is what its own scripts met. */
export interface PaneInExcel extends ExcelPage {
  readonly frame: Frame;
  readonly faults: readonly string[];
}

/**
 * Builds the pane where it is not built yet, and starts Chromium and the local service with the demonstration's ledger.
 * Where one of them cannot start, what did start is closed.
 */
export async function startAll(): Promise<Started> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const each of opened.splice(0).reverse()) await each();
  };
  const keep = async <Closable extends { close: () => Promise<unknown> }>(
    starting: Promise<Closable>,
  ) => {
    const started = await starting;
    opened.push(() => started.close());
    return started;
  };
  const starting = [
    keep(launchChromium()),
    keep(startLocalService()),
    buildPane(process.cwd(), paneParameters({})),
  ] as const;
  try {
    const [browser, service] = await Promise.all(starting);
    opened.push(() => leaveRoutes(browser));
    await fillLedger(service.url);
    return { browser, service, close };
  } catch (error) {
    // What is starting still is closed too.
    await Promise.allSettled(starting);
    await close();
    throw error;
  }
}

/** What the pane still asks for when a journey ends is nobody's fault. */
async function leaveRoutes(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.unrouteAll({ behavior: 'ignoreErrors' });
}

/** Opens a workbook in the simulated Excel, with the built pane beside it and the service behind it. */
export async function openInExcelPage(
  { browser, service }: Started,
  workbook: WorkbookModel,
  excelApi?: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<PaneInExcel> {
  const context = await browser.newContext({
    // A colour on its way to another has the contrast of neither.
    reducedMotion: 'reduce',
    viewport: { width: 350, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  await context.route(`${addInOrigin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await route.fetch({ url: `${service.url}${pathname}${search}` });
    return route.fulfill({ response: answer });
  });
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isOfNetwork(message)) faults.push(message.text());
  });
  const excel = await startExcelPage(context, {
    workbook,
    pane: `${addInOrigin}/pane.html`,
    ...(excelApi !== undefined && { excelApi }),
  });
  const frame = excel.page.frames().find((each) => each.url().endsWith('/pane.html'));
  if (!frame) throw new Error('The page of the host has no frame with the pane');
  return { ...excel, frame, faults };
}

/**
 * Chromium itself writes an error for every answer that is no success, and for a page that asks this machine's bucket
 * from an address elsewhere; what the pane makes of it is the journey's.
 */
function isOfNetwork(message: ConsoleMessage): boolean {
  return /^Failed to load resource|`loopback` address space/.test(message.text());
}
