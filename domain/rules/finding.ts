/** `error` stops the return, `query` needs a written reason, `note` only informs. */
export type Severity = 'error' | 'query' | 'note';

/** One thing that a rule found, as data. Cells with the same fault and the same entry are one finding. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** A rule on trial reports and blocks nobody. */
  readonly trial: boolean;
  readonly sheet: string;
  /** Ranges as Excel writes them, such as `E73:E180`; empty where it is about the whole sheet. */
  readonly cells: string;
  /** How many cells the ranges hold; 0 where it is about the whole sheet. */
  readonly count: number;
  /** Ids of the records, in the order of the sheet; the first 100 of them. */
  readonly records: readonly string[];
  /** What was entered, as a person would read it; empty for a blank. */
  readonly entered: string;
  readonly expected: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly action: string;
  /** What to put in each of the cells, where that is safe; a date is its serial number. */
  readonly fix?: string | number;
  /** The written reason that answers a query. */
  readonly reason?: string;
}
