import type { DateCell, FaultCell } from '../cells/cells';
import type { CellFaultKind } from './fault';

/** A value that a record keeps: text, or a figure. */
export type Value = string | number;

/** A cell that could not be read, or whose value was read by a guess that a person should see. */
export interface Misread {
  readonly fault: CellFaultKind;
  /** Present where the cell was read all the same. */
  readonly value?: Value;
  /** What to put in the cell, where that is safe. */
  readonly fix?: Value;
}

/** What reading a cell gives; undefined is a blank. Only what went wrong is an object, so that the rest stays cheap. */
export type Parsed = Value | undefined | Misread;

/** True for a date. */
export function isDateCell(cell: DateCell | FaultCell): cell is DateCell {
  return cell.kind === 'date';
}
