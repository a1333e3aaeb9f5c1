/** A quarter of the financial year: 2023-24 Q2 is July to September 2023. */
export interface Period {
  /** The calendar year in which the financial year begins. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}
