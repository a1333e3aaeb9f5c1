import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { type as typeIn } from '../excel-host/gestures/enter-values';
import { workbookFromCells } from '../excel-host/model/from-cells';
import { builtFiles } from './built-files';
import { openBenchPane } from './open-bench-pane';
import { ownTasks, traced } from './own-tasks';
import { returnWithErrors } from './return-with-errors';

/** What it took to open a return beside the pane until its findings were on the screen, and to check it again after an edit. */
interface PaneCost {
  readonly roundTrips: number;
  /** Milliseconds of processor time of each task of our own scripts, longest first. */
  readonly tasks: readonly number[];
}

/** Opens a return of so many systems, a tenth of them wrong, in the simulated Excel; the host is in this process, the pane in Chromium's. */
export async function paneInExcel(browser: Browser, rows: number): Promise<PaneCost> {
  const workbook = workbookFromCells(layOutReturn({ form, values: returnWithErrors(rows) }));
  const tracing = await browser.newPage();
  await browser.startTracing(tracing, { categories: traced });
  const { context, host, pane } = await openBenchPane(browser, builtFiles('dist/pane'), workbook);

  const again = pane.getByRole('button', { name: 'Check again' });
  await again.waitFor();
  const { requests } = host.traffic();

  typeIn(host, 'People!B5', '1281');
  while (host.traffic().requests === requests) await setTimeout(20);
  await again.waitFor();

  const trace = await browser.stopTracing();
  await context.close();
  await tracing.close();
  return {
    roundTrips: requests,
    tasks: ownTasks(trace.toString(), isOwn).toSorted((a, b) => b - a),
  };
}

function isOwn(url: string): boolean {
  return /\/(?:pane|chunks\/[^/]+)\.js$/.test(url);
}
