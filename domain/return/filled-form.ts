import type { Cell } from './find-labels';
import type { LooseValues } from './read-record';

/** A table of any form as it was read; with `columns` and each record's row, every value keeps its cell. */
export interface FilledTable {
  readonly sheet: string;
  readonly found: boolean;
  /** The row of the header, from 0. */
  readonly headerRow: number;
  /** Column of the sheet (from 0) for each column of the form that was found. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  readonly records: readonly {
    readonly id: string;
    readonly row: number;
    readonly values: LooseValues;
  }[];
}

/** What a workbook says of any form, before its values are known to be those of one form. */
export interface FilledForm {
  readonly fields: {
    readonly sheet: string;
    readonly found: boolean;
    readonly cells: Readonly<Record<string, Cell | undefined>>;
    readonly values: LooseValues;
  };
  readonly tables: Readonly<Record<string, FilledTable>>;
}
