import { launchChromium } from '../browser/launch-chromium';
import { buildEmptyPage } from './build-empty-page';
import { builtFiles } from './built-files';
import type { Figure } from './figure';
import { firstRender } from './first-render';
import { fixingCost } from './fixing-cost';
import { markingCost } from './marking-cost';
import { median } from './median';
import { paneInExcel } from './pane-in-excel';
import { paneSize } from './pane-size';

/** The task pane: what it loads, how soon it shows, and what it asks of Excel and of the thread that it runs on. */
export async function paneFigures(): Promise<readonly Figure[]> {
  const size = paneSize('dist/pane');
  const marking = await markingCost(1000);
  const fixing = await fixingCost(500);
  const browser = await launchChromium();
  try {
    const { empty, pane } = await firstRenders(browser);
    const small = await paneInExcel(browser, 150);
    const large = await paneInExcel(browser, 10_000);
    const under = large.tasks.filter((ms) => ms < 50).length;

    return [
      {
        what: 'pane, JavaScript of the first load, gzip',
        measured: size.first,
        unit: 'KB',
        atMost: 130,
      },
      {
        what: 'the same, with Excel’s part and signing in, which the page fetches at once too',
        measured: size.named,
        unit: 'KB',
        atMost: 150,
      },
      {
        what: 'pane, all that it may load, msal-browser too, gzip',
        measured: size.whole,
        unit: 'KB',
      },
      {
        what: 'pane, first render in the simulated Excel, Chromium',
        measured: median(pane),
        slowest: Math.max(...pane),
        unit: 'ms',
      },
      {
        what: 'reference: first render of an empty page of React and Fluent',
        measured: median(empty),
        slowest: Math.max(...empty),
        unit: 'ms',
      },
      {
        what: 'pane, first render against the empty page',
        measured: median(pane) / median(empty),
        unit: '×',
        atMost: 1.5,
      },
      trips('open a return of 150 systems: round trips to findings on screen', small.roundTrips, 3),
      trips('open 10,000 systems: round trips to findings on screen', large.roundTrips, 12),
      trips('mark 1,000 findings: round trips', marking.roundTrips, 2),
      { what: 'the same, bytes up and down', measured: marking.kilobytes, unit: 'KB', atMost: 40 },
      trips('fix 500 rows by one command: round trips', fixing.roundTrips, 4),
      { what: 'the same, bytes up and down', measured: fixing.kilobytes, unit: 'KB' },
      {
        what: 'pane’s tasks under 50 ms, 10,000 systems opened and checked again',
        measured: (100 * under) / large.tasks.length,
        unit: '%',
        atLeast: 95,
      },
      { what: 'the same, how many tasks', measured: large.tasks.length, unit: '' },
      { what: 'the same, the longest task', measured: large.tasks[0] ?? NaN, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

async function firstRenders(browser: Awaited<ReturnType<typeof launchChromium>>) {
  const folder = 'dist/bench/empty-page';
  await buildEmptyPage(process.cwd(), folder);
  const [emptyPage, built] = [builtFiles(folder), builtFiles('dist/pane')];
  const [empty, pane]: [number[], number[]] = [[], []];
  // By turns, so that whatever else the machine does slows both; the first of each does not count.
  for (let run = 0; run < 10; run += 1) {
    empty.push(await firstRender(browser, emptyPage));
    pane.push(await firstRender(browser, built));
  }
  return { empty: empty.slice(1), pane: pane.slice(1) };
}

function trips(what: string, measured: number, atMost: number): Figure {
  return { what, measured, unit: '', atMost };
}
