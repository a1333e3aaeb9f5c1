/** What a cell of a report's table holds; blank where there is nothing to say. */
export type ReportValue = string | number | undefined;

/** A column of a report's table. */
export interface ReportColumn {
  readonly header: string;
  /** In characters, on a sheet. */
  readonly width: number;
  /** How its numbers look on a sheet: as pounds (the values are in pounds), as whole numbers or with up to two decimals. */
  readonly format?: 'pounds' | 'whole' | 'decimal';
}

/** One table of a report, the same in a page, on a sheet and as CSV. */
export interface ReportTable {
  /** A word for a file and a table: `Measures`. */
  readonly id: string;
  readonly title: string;
  /** How it is to be read: thresholds, rules and what is not in it. */
  readonly notes: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
}
