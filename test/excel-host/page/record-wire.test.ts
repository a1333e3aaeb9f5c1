import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/launch-chromium';
import { aWorkbook } from '../a-workbook';
import { excelHost } from '../excel-host';
import { type RecordedPair, recordWire } from '../record-wire';
import { replayWire } from '../replay-wire';
import { addInOrigin, startExcelPage } from './start-excel-page';

const pane = `<!doctype html><html lang="en"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p role="status"></p><script>
Office.onReady(() => { document.querySelector('p').textContent = 'ready'; });
</script></html>`;

const useTheWorkbook = `Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem('Sheet').getRange('A1:A2');
  range.load('values');
  range.untrack();
  await context.sync();
})`;

describe('a recording of the wire', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  it('replays without a difference on the same workbook, and with one on another', async () => {
    const context = await browser.newContext();
    await context.route(`${addInOrigin}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pane }),
    );
    const excel = await startExcelPage(context, { workbook: aWorkbook([['a']]) });
    await excel.pane.getByText('ready').waitFor();
    const [, frame] = excel.page.frames();
    await frame?.evaluate(`(${recordWire.toString()})()`);
    await frame?.evaluate(useTheWorkbook);
    const recording = (await frame?.evaluate<RecordedPair[]>('wireRecording')) ?? [];
    await context.close();

    expect(recording).toHaveLength(1);
    expect(await replayWire(excelHost(aWorkbook([['a']])), recording)).toEqual([]);
    expect(await replayWire(excelHost(aWorkbook([['b']])), recording)).toHaveLength(1);
  });
});
