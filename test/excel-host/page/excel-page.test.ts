import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/launch-chromium';
import { aWorkbook } from '../a-workbook';
import { type } from '../gestures/enter-values';
import { addInOrigin, startExcelPage } from './start-excel-page';

const pane = `<!doctype html><html lang="en"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p role="status"></p>
<script>
const show = (context) => {
  const cell = context.workbook.worksheets.getItem('Sheet').getRange('A1').load('values');
  return context.sync().then(() => {
    document.querySelector('p').textContent = Office.context.host + ' ' + cell.values[0][0];
  });
};
Office.onReady(() => Excel.run((context) => {
  context.workbook.worksheets.onChanged.add(() => Excel.run(show));
  return show(context);
}));
</script></html>`;

describe('a pane in Excel on the web', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  it('reads the workbook, and hears of what a person types', async () => {
    const context = await browser.newContext();
    await context.route(`${addInOrigin}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pane }),
    );
    const excel = await startExcelPage(context, { workbook: aWorkbook([['before']]) });
    await excel.pane.getByText('Excel before').waitFor();
    type(excel.host, 'Sheet!A1', 'after');
    await excel.pane.getByText('Excel after').waitFor();
    await context.close();
  });
});
