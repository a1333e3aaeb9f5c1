import type { FormTable } from './form';

/** Where a table stands on its sheet. Rows and columns count from 0; `lastRow` is the table's bottom edge. */
export interface TablePositions {
  readonly titleRow: number;
  readonly helpRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of the sheet for each column of the form, by id. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Where the template puts a table that holds so many records; an Excel table has at least one row of data. */
export function tablePositions(table: FormTable, records: number): TablePositions {
  return {
    titleRow: 0,
    helpRow: 1,
    headerRow: 3,
    firstRow: 4,
    lastRow: 3 + Math.max(1, records + table.spareRows),
    columns: Object.fromEntries(table.columns.map(({ id }, column) => [id, column])),
  };
}
