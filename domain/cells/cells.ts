/** A day, as a spreadsheet stores it: days since 30 December 1899, whatever date system the file uses. */
export interface DateCell {
  readonly kind: 'date';
  readonly serial: number;
}

/** A cell that has no value to read: an error such as `#REF!`, or a formula that was never calculated. */
export interface FaultCell {
  readonly kind: 'error' | 'uncalculated';
  /** What a person sees in the cell: `#REF!`, or the formula. */
  readonly shown: string;
}

/** What stands in one cell. `null` is blank. A percentage is the number that Excel stores: 85 % is 0.85. */
export type CellValue = string | number | boolean | null | DateCell | FaultCell;

/** A native table on a sheet; rows and columns count from 0, both ends included. */
export interface TableArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. Row 1 of the sheet is `rows[0]`; a missing row or cell is blank. Hidden sheets are read too. */
export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly TableArea[];
}

/**
 * A workbook as the reader of returns needs it. Excel (office.js) and .xlsx files both become this, so
 * that the same code reads either; it is also what the task pane posts to the service.
 */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Defined names and what they refer to: `Return_period` → `Return!$C$5`. */
  readonly names: Readonly<Record<string, string>>;
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}
