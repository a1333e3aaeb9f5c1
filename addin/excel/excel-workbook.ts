import type { OpenWorkbook } from '../ports/open-workbook';
import { applyFixes } from './apply-fixes';
import { onChange } from './changes';
import type { FigureBatch } from './functions/figure-batch';
import { refreshFigures } from './functions/refresh-figures';
import { giveReason } from './give-reason';
import { goTo } from './go-to';
import { clearMarks, mark } from './marks';
import { ownWrites } from './own-writes';
import { readWorkbookCells } from './read-workbook-cells';
import { keepReceipt, receipts } from './receipts';

/** The workbook that is open in Excel beside the pane, and the answers that its formulas were given. */
export function excelWorkbook(figures?: Pick<FigureBatch, 'forget'>): OpenWorkbook {
  const own = ownWrites();
  return {
    kind: 'excel',
    name: nameOf(Office.context.document.url),
    read: readWorkbookCells,
    file: async () => (await import('./file-of-workbook')).fileOfWorkbook(),
    mark: (findings) => own.during(() => mark(findings)),
    clearMarks: () => own.during(clearMarks),
    goTo: (place) => own.during(() => goTo(place)),
    applyFixes: (findings) => applyFixes(findings, own),
    giveReason: (reason) => giveReason(reason, own),
    onChange: (listener) => onChange(listener, own),
    receipts,
    keepReceipt,
    // What writes whole sheets waits until it is asked for, as it is as large as all the rest.
    makeReturn: async (values) => (await import('./make-return')).makeReturn(values, own),
    insertTable: async (table) => (await import('./insert-table')).insertTable(table, own),
    refreshFigures: () => refreshFigures(figures),
    insertTracker: async (tracker) =>
      (await import('./insert-tracker')).insertTracker(tracker, own),
  };
}

/** The file name of a path or an address; empty for a workbook that was never saved. */
function nameOf(url: string | undefined): string {
  const name = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
