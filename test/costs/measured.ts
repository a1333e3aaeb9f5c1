/** What one use of the service takes, once. */
export interface Measured {
  readonly what: string;
  /** Exactly what was run to measure it. */
  readonly how: string;
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Records that it adds to the stream of facts. */
  readonly streamRecords: number;
  /** Processor time here, in milliseconds, as a stand-in for billed time. */
  readonly milliseconds: number;
  /** Of the function, in MB. */
  readonly memory: number;
  readonly storedBytes: number;
  readonly s3Puts: number;
  /** How often that is each quarter: for each organisation, or for government as a whole. */
  readonly perQuarter: number;
  readonly per: 'organisation' | 'government';
  /** Whether once of it takes more the more organisations there are: it was measured with so many. */
  readonly measuredWith?: number;
}

/** Processor time as Lambda counts it: seconds with a GB of memory. */
export function gigabyteSeconds({
  memory,
  milliseconds,
}: Pick<Measured, 'memory' | 'milliseconds'>): number {
  return (memory / 1024) * (milliseconds / 1000);
}
