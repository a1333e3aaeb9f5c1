import type { HostContext } from '../host-context';
import { change, type SheetModel } from '../model/workbook-model';
import { accessDenied, invalidArgument } from '../wire/host-error';

/** Deletes a sheet with all that is on it. Excel keeps the last one that can be seen. */
export function deleteSheet({ events, workbook }: HostContext, sheet: SheetModel): void {
  if (workbook.isProtected) throw accessDenied();
  const sheets = workbook.sheets.filter((other) => other !== sheet);
  const next = sheets.find(({ visibility }) => visibility === 'Visible');
  if (!next) throw invalidArgument();
  change(workbook, {
    sheets,
    tables: workbook.tables.filter((table) => table.sheet !== sheet),
    comments: workbook.comments.filter((comment) => comment.sheet !== sheet),
  });
  if (workbook.active === sheet) events.activate(next);
  events.deleted(sheet);
}
