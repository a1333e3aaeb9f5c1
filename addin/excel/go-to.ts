import type { Finding } from '#domain/rules/finding';
import { runInExcel } from './run-in-excel';

/** Shows and selects the first range of a finding, or the top of its sheet. A hidden sheet is shown for it. */
export function goTo({ cells, sheet }: Pick<Finding, 'sheet' | 'cells'>): Promise<void> {
  return runInExcel(
    async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.load('visibility');
      await context.sync();

      if (found.visibility !== Excel.SheetVisibility.visible)
        found.visibility = Excel.SheetVisibility.visible;
      found.activate();
      const range = found.getRange(cells === '' ? 'A1' : cells.split(',')[0]);
      range.select();
      range.untrack();
      await context.sync();
    },
    { waits: true },
  );
}
