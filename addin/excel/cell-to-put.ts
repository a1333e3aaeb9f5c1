/** What is to be put into one cell; a format only where it is to change. Rows and columns count from 0. */
export interface CellToPut {
  readonly row: number;
  readonly column: number;
  /** A value or a formula, as it would be typed. */
  readonly formula: unknown;
  readonly format?: unknown;
}

/** Cells of one sheet that are all written to, or none of them. */
export interface CellsToPut {
  readonly sheet: string;
  readonly cells: readonly CellToPut[];
}

/** Whether a cell's number format changes too. */
export function changesFormat({ format }: CellToPut): boolean {
  return format !== undefined;
}
