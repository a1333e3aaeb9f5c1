import type { Browser, Frame } from 'playwright-core';
import { newWorkbook } from '../excel-host/model/new-workbook';
import type { builtFiles } from './built-files';
import { openBenchPane } from './open-bench-pane';

/** Milliseconds from the opening of a page until what it drew first is on the screen, in the simulated Excel, with nothing cached. */
export async function firstRender(
  browser: Browser,
  files: ReturnType<typeof builtFiles>,
): Promise<number> {
  const opened = await openBenchPane(browser, files, newWorkbook('Blank.xlsx', ['Sheet1']), (to) =>
    to.addInitScript(watch),
  );
  const [, frame] = opened.page.frames();
  if (!frame) throw new Error('The page has no pane');
  const rendered = await renderedIn(frame);
  await opened.context.close();
  return rendered;
}

interface Watched {
  renderedAt?: number;
}

function watch() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main')) return;
    observer.disconnect();
    // A task after the frame's callbacks: the frame has been drawn by then.
    requestAnimationFrame(() => {
      setTimeout(() => {
        (globalThis as Watched).renderedAt = performance.now();
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

async function renderedIn(frame: Frame): Promise<number> {
  const rendered = await frame.waitForFunction(() => (globalThis as Watched).renderedAt);
  return (await rendered.jsonValue()) ?? NaN;
}
