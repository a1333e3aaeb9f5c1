import type { Place } from '../../cells/place';
import { placeOf } from '../../return/place-of';
import type { ReturnTable } from '../../return/return';

/** A decision that a row of the return refers to. */
export interface CitedDecision {
  readonly reference: string;
  /** Id of the record. */
  readonly record: string;
  readonly at: Place;
}

/** The decisions that the rows of a table refer to, row by row; a blank refers to none. */
export function* citedIn<RecordValues extends { readonly reference: string | undefined }>(
  table: ReturnTable<RecordValues>,
): Iterable<CitedDecision> {
  for (const record of table.records) {
    const { reference } = record.values;
    const at = placeOf(table, record, 'reference');
    if (reference !== undefined && at) yield { reference, record: record.id, at };
  }
}
