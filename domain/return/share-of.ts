import type { Observation } from '../progress/observation';
import { evidenceOf } from './evidence-of';
import { ratioObservation } from './ratio-observation';
import type { ReturnTable } from './return';

/** A share of the records of a table. Each question answers undefined where the record does not say. */
interface Share<RecordValues> {
  readonly measure: string;
  readonly table: ReturnTable<RecordValues>;
  /** The columns that the answers rest on. */
  readonly columns: readonly (keyof RecordValues & string)[];
  /** Whether a record counts below the line. */
  readonly of: (values: RecordValues) => boolean | undefined;
  /** Whether a record that counts below the line counts above it too. */
  readonly counts: (values: RecordValues) => boolean | undefined;
}

/**
 * The share of records, 0 to 100. Not applicable where the records show that there is none to count; no
 * observation where there are no records or one of them does not say, as a guess would be a figure.
 */
export function shareOf<RecordValues>(share: Share<RecordValues>): readonly Observation[] {
  const { measure, table, columns, of, counts } = share;
  const { records } = table;
  if (records.length === 0) return [];

  let numerator = 0;
  let denominator = 0;
  for (const { values } of records) {
    const below = of(values);
    const above = below === true ? counts(values) : false;
    if (below === undefined || above === undefined) return [];
    denominator += Number(below);
    numerator += Number(above);
  }
  const evidence = evidenceOf(table, records, columns);
  return [ratioObservation({ measure, numerator, denominator, times: 100, evidence })];
}
