import type { HostContext } from '../host-context';
import { workbookTarget } from '../host-events';
import { findSheet } from '../model/find-sheet';
import { addSheet } from '../model/new-workbook';
import { keyGiven } from '../wire/given';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';

/** The sheets of the workbook, in their order. */
export function worksheets(host: HostContext): HostObject {
  const { events, make, workbook } = host;
  const find = (key: unknown) => {
    const sheet = findSheet(workbook, keyGiven(key));
    return sheet ? make.worksheet(host, sheet) : null;
  };
  const items = () => workbook.sheets.map((sheet) => make.worksheet(host, sheet));
  return {
    type: 'WorksheetCollection',
    eventTarget: workbookTarget,
    items,
    finds: {
      Add: (name) => {
        if (workbook.isProtected) throw accessDenied();
        const free = `Sheet${workbook.sheets.length + 1}`;
        const wanted = typeof name === 'string' && name !== '' ? name : free;
        checkSheetName(host, wanted);
        const sheet = addSheet(workbook, wanted);
        events.added(sheet);
        return make.worksheet(host, sheet);
      },
      GetActiveWorksheet: () => make.worksheet(host, workbook.active),
      GetFirst: () => items()[0] ?? null,
      GetItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return found;
      },
      GetItemOrNullObject: find,
      GetLast: () => items().at(-1) ?? null,
    },
    methods: { GetCount: () => workbook.sheets.length },
  };
}

/** Refuses the names of sheets that Excel does: too long, with its own signs, or taken. */
export function checkSheetName({ workbook }: HostContext, name: string): void {
  const isLegal = /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name);
  if (!isLegal) throw invalidArgument();
  if (findSheet(workbook, name)) throw invalidArgument('A sheet of this name is there already.');
}
