import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe-core finds wrong with a page as it stands, one line each: the rule, and the first element. */
export async function axeInPage(page: Frame | Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const inPage = (
      globalThis as unknown as { axe: { run: (where: object) => Promise<AxeResults> } }
    ).axe;
    // These only pass the focus on, and must be hidden: https://github.com/microsoft/tabster/issues/288
    return inPage.run({ exclude: '[data-tabster-dummy]' });
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''} (${nodes.length})`,
  );
}
