import { fillLedger } from '../../cli/demo/fill-ledger';
import { startLocalService } from '../../infra/local/server';
import { launchChromium } from './launch-chromium';
import { takePicturesInExcel } from './take-pictures-in-excel';
import { takePicturesOfSpend } from './take-pictures-of-spend';
import { chooseFile, openPane, openTab, signIn } from './pane-outside-excel';

/** Takes the pictures of the pane's main states for `docs/`, from the built pane on a service with demonstration data. */
async function takePictures(): Promise<void> {
  const service = await startLocalService();
  const browser = await launchChromium();
  try {
    await fillLedger(service.url);
    const page = await openPane(browser, service.url, { deviceScaleFactor: 2 });
    const take = (name: string) => page.screenshot({ path: `docs/pane-${name}.png` });

    await chooseFile(page, 'test/workbooks/dwp-2023-24-Q4-first.xlsx');
    await page.keyboard.press('F8');
    await take('check');
    await openTab(page, 'Submit');
    await signIn(page, 'preparer@dwp');
    await page.getByRole('button', { name: /^Submit/ }).waitFor();
    await take('stopped');

    await chooseFile(page, 'test/workbooks/dwp-2023-24-Q4-corrected.xlsx');
    await take('ready');
    await openTab(page, 'Submit');
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page.getByText('was accepted').waitFor();
    await take('receipt');
    await openTab(page, 'Progress');
    await page.getByText('DWP-2023-001').first().waitFor();
    await take('progress');
    await openTab(page, 'Settings');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await take('settings');

    const dark = await openPane(browser, service.url, {
      colorScheme: 'dark',
      deviceScaleFactor: 2,
    });
    await chooseFile(dark, 'test/workbooks/dwp-2023-24-Q4-first.xlsx');
    await dark.keyboard.press('F8');
    await dark.screenshot({ path: 'docs/pane-dark.png' });
  } finally {
    await browser.close();
    await service.close();
  }
}

await takePictures();
await takePicturesInExcel();
await takePicturesOfSpend();
