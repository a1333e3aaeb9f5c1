import type { AddInModel } from './document/add-in-model';
import { sharedBox } from './model/box';
import { writeBox } from './model/box-address';
import type { Area } from './model/find-sheet';
import { change, type SheetModel, type WorkbookModel } from './model/workbook-model';
import type { Subscriptions } from './wire/subscriptions';
import type { WireEvent } from './wire/wire';

/** A change of cells, who made it and how. */
export interface ChangeToTell {
  readonly area: Area;
  readonly changeType: 'RangeEdited' | `${'Cell' | 'Column' | 'Row'}${'Inserted' | 'Deleted'}`;
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** The events of an open workbook. Only those that office.js listens to are sent. */
export interface HostEvents {
  readonly changed: (change: ChangeToTell) => void;
  /** Hears of every change of cells, as the Excel of somebody else with the same workbook does. */
  readonly onChanged: (listener: (change: ChangeToTell) => void) => void;
  readonly activate: (sheet: SheetModel) => void;
  readonly select: (area: Area) => void;
  readonly added: (sheet: SheetModel) => void;
  readonly deleted: (sheet: SheetModel) => void;
  /** The add-in's pane is shown or hidden, by itself or by a person. */
  readonly paneShown: (isShown: boolean) => void;
  /** The workbook's window comes to the front. */
  readonly broughtToFront: () => void;
}

/** What office.js knows the workbook by in events. */
export const workbookTarget = 'Workbook';

/** Events of a workbook, each sent with the numbers that office.js knows them by. */
export function hostEvents(
  { addIn, workbook }: { readonly addIn: AddInModel; readonly workbook: WorkbookModel },
  subscriptions: Subscriptions,
  send: (event: WireEvent) => void,
): HostEvents {
  const tell = (event: string, type: number, targets: readonly string[], told: object) => {
    for (const targetId of targets)
      if (subscriptions.has(targetId, event))
        send({
          messageCategory: 65_536,
          messageType: type,
          targetId,
          message: JSON.stringify(told),
          id: '',
        });
  };
  const listeners = new Set<(change: ChangeToTell) => void>();
  const ofSheet = ({ id }: SheetModel) => [id, workbookTarget];

  return {
    changed: (change) => {
      const { area, ...how } = change;
      const { box, sheet } = area;
      const told = {
        ...how,
        worksheetId: sheet.id,
        address: writeBox(box),
        shiftDirection: 'None',
      };
      tell('DataChanged', 10, ofSheet(sheet), { type: 'WorksheetChanged', ...told });
      for (const table of workbook.tables)
        if (table.sheet === sheet && sharedBox(table.box, box))
          tell('DataChanged', 101, [table.id, workbookTarget], {
            type: 'TableChanged',
            tableId: table.id,
            ...told,
          });
      for (const listener of listeners) listener(change);
    },
    onChanged: (listener) => {
      listeners.add(listener);
    },
    activate: (sheet) => {
      const before = workbook.active;
      if (before === sheet) return;
      change(workbook, { active: sheet });
      const left = { type: 'WorksheetDeactivated', worksheetId: before.id };
      tell('Deactivated', 12, ofSheet(before), left);
      const come = { type: 'WorksheetActivated', worksheetId: sheet.id };
      tell('Activated', 11, ofSheet(sheet), come);
    },
    select: ({ box, sheet }) => {
      change(sheet, { selection: box });
      tell('SelectionChanged', 14, ofSheet(sheet), {
        type: 'WorksheetSelectionChanged',
        worksheetId: sheet.id,
        address: writeBox(box),
      });
    },
    added: ({ id }) => {
      const told = { type: 'WorksheetAdded', worksheetId: id, source: 'Local' };
      tell('Added', 13, [workbookTarget], told);
    },
    deleted: ({ id }) => {
      const told = { type: 'WorksheetDeleted', worksheetId: id, source: 'Local' };
      tell('Deleted', 15, [workbookTarget], told);
    },
    paneShown: (isShown) => {
      if (addIn.isPaneShown === isShown) return;
      change(addIn, { isPaneShown: isShown });
      // office.js asks for this one of nobody.
      send({
        messageCategory: 65_536,
        messageType: 65_539,
        targetId: '',
        message: JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }),
        id: '',
      });
    },
    broughtToFront: () => {
      tell('Activated', 2_203, [workbookTarget], { type: 'WorkbookActivated' });
    },
  };
}
