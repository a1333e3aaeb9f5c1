import type { ExcelHost } from '../excel-host';

/**
 * Two people have the same workbook open: what one of them changes, by hand or by the pane, the other's Excel tells of
 * as remote. They share the sheet that is in front, which in Excel each has for themselves.
 */
export function coAuthor(one: ExcelHost, other: ExcelHost): void {
  tellOf(one, other);
  tellOf(other, one);
}

function tellOf(from: ExcelHost, to: ExcelHost): void {
  from.events.onChanged((change) => {
    if (change.source === 'Local')
      to.events.changed({ ...change, source: 'Remote', triggerSource: 'Unknown' });
  });
}
