/** One measured figure beside its limit. A figure without one is a reference. */
export interface Figure {
  readonly what: string;
  /** The median, where it was measured several times. */
  readonly measured: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** The slowest that was measured. */
  readonly slowest?: number;
}
