import { fillCases } from '../../cli/demo/fill-cases';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { startLocalService } from '../../infra/local/server';
import { launchChromium } from './launch-chromium';
import { openPane, openTab, signIn } from './pane-outside-excel';

/** Takes the pictures of the assessor's side of the pane for `docs/`: a case beside its alignment, and what decisions delivered. */
export async function takePicturesOfSpend(): Promise<void> {
  const service = await startLocalService();
  const browser = await launchChromium();
  try {
    await fillLedger(service.url);
    await fillCases(service.url);
    const page = await openPane(browser, service.url, { deviceScaleFactor: 2 });
    const take = (name: string) => page.screenshot({ path: `docs/pane-${name}.png` });

    await openTab(page, 'Cases');
    await signIn(page, 'assessor@co');
    const first = page.getByRole('button', { name: /^DWP-.*: Demonstration/ }).first();
    await first.waitFor();
    await take('cases');
    await first.click();
    await page.getByRole('region', { name: 'Alignment to the roadmap' }).evaluate((region) => {
      region.scrollIntoView();
    });
    await take('case');
    await openTab(page, 'Decisions');
    await page.getByLabel('At the end of').selectOption('2023-24-Q3');
    await page.getByRole('button', { name: 'Details' }).first().click();
    await take('decisions');
  } finally {
    await browser.close();
    await service.close();
  }
}
