import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/launch-chromium';
import { aWorkbook } from '../a-workbook';
import { closePane, pressButton } from '../gestures/use-ribbon';
import { workbookFromFile } from '../file/open-file';
import { savedFile } from '../file/save-file';
import { addInOrigin, startExcelPage } from './start-excel-page';

const page = `
import { ribbonCommands } from './addin/excel/ribbon-commands';
const say = (text) => document.querySelector('p').append(text + '. ');
Office.onReady(() => {
  ribbonCommands().onCommand((command) => say(command));
  Office.addin.onVisibilityModeChanged(({ visibilityMode }) => say(visibilityMode));
  const { settings } = Office.context.document;
  say('kept ' + settings.get('kept'));
  settings.set('kept', 1);
  settings.saveAsync(() => say('ready'));
});`;

async function paneWith(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: path.join(__dirname, '../../..') },
    bundle: true,
    write: false,
  });
  return `<!doctype html><html lang="en"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p role="status"></p><script>${outputFiles[0]?.text ?? ''}</script></html>`;
}

describe('the pane in Excel on the web', () => {
  let browser: Browser;
  let body: string;

  beforeAll(async () => {
    [browser, body] = await Promise.all([launchChromium(), paneWith(page)]);
  });

  afterAll(() => browser.close());

  const opened = async (workbook: Parameters<typeof startExcelPage>[1]['workbook']) => {
    const context = await browser.newContext();
    await context.route(`${addInOrigin}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    return startExcelPage(context, { workbook });
  };

  it('hears its ribbon buttons, and that it was hidden and shown', async () => {
    const { host, pane } = await opened(aWorkbook([[1]]));
    await pane.getByText('ready').waitFor();
    closePane(host);
    await pane.getByText('Hidden').waitFor();
    await pressButton(host, 'Returns.Check', 'check');
    await pane.getByText('check. Taskpane.').waitFor();
    expect(host.context.addIn.isPaneShown).toBe(true);
  });

  it('finds its settings again in a workbook that was saved and reopened', async () => {
    const first = await opened(aWorkbook([[1]]));
    await first.pane.getByText('kept null. ready').waitFor();
    const again = await opened(workbookFromFile(savedFile(first.host.workbook)));
    await again.pane.getByText('kept 1. ready').waitFor();
  });
});
