import type { Place } from '../cells/place';
import type { Column } from '../form/form';

/** What a reader can find wrong with one cell. */
export type CellFaultKind =
  /** `#REF!` and its kin. */
  | 'error'
  /** A formula whose result was never calculated. */
  | 'uncalculated'
  /** Text where a figure belongs, and not one that can be read. */
  | 'not-a-number'
  /** `1,250` or `£1.2m` as text: read, and worth turning into a number. */
  | 'number-as-text'
  /** `85%` where a count or an amount belongs. */
  | 'percentage'
  /** A date, or a number shown as one, where a figure belongs. */
  | 'date-as-figure'
  /** Text where a date belongs, and not one that can be read. */
  | 'not-a-date'
  /** `30/09/2023` as text: read, and worth turning into a date. */
  | 'date-as-text'
  /** 1,250.5 where a whole number belongs. */
  | 'not-whole'
  /** Not one of the list's words. */
  | 'not-in-list'
  /** One of the list's words but for case, spaces or its code: read, and worth tidying. */
  | 'near-list'
  /** TRUE, a date or a number where text belongs: read as the text that it shows. */
  | 'not-text';

/** A cell that could not be read, or could be read only by a guess that a person should see. */
export interface CellFault {
  readonly kind: CellFaultKind;
  readonly at: Place;
  /** Id of the table; `return` for a field of the sheet of fields. */
  readonly table: string;
  readonly column: Column;
  /** Id of the record; empty for a field. */
  readonly record: string;
  /** What stands in the cell, as a person would read it. */
  readonly entered: string;
  /** What to put in the cell, where that is safe: the text, or the number (a date as its serial). */
  readonly fix?: string | number;
}

/** Something wrong with how the workbook is laid out. */
export interface LayoutFault {
  readonly kind:
    | 'no-return-sheet'
    | 'field-missing'
    | 'table-missing'
    | 'column-missing'
    | 'column-twice'
    | 'sheet-renamed'
    | 'rows-below-table'
    | 'hidden';
  readonly sheet: string;
  /** Absent where it is about the whole sheet. */
  readonly at?: Place;
  /** Id of the table; `return` for the sheet of fields. */
  readonly table: string;
  /** Header of the column or field, where it is about one. */
  readonly header?: string;
  /** What was found: the sheet's name, the rows. */
  readonly found: string;
}

/** All that stood in the way of reading a workbook. */
export interface ReadingFaults {
  readonly cells: readonly CellFault[];
  readonly layout: readonly LayoutFault[];
}
