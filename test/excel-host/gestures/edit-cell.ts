import type { ExcelHost } from '../excel-host';
import { readArea } from '../model/find-sheet';
import type { Scalar } from '../model/workbook-model';
import { type } from './enter-values';

/** A cell that a person is typing in. */
export interface EditedCell {
  /** They press Enter, with what they typed; or Escape, with nothing. */
  readonly stopEditing: (typed?: Scalar) => void;
}

/**
 * A person chooses a cell and starts to type. Until they stop, Excel refuses requests with
 * InvalidOperationInCellEditMode, and holds those that may wait (`delayForCellEdit`).
 */
export function startEditing(host: ExcelHost, cell: string): EditedCell {
  const area = readArea(host.workbook, cell, host.workbook.active);
  host.events.activate(area.sheet);
  host.events.select(area);
  const { leave } = host.editCell();
  return {
    stopEditing: (typed) => {
      if (typed !== undefined) type(host, cell, typed);
      leave();
    },
  };
}
