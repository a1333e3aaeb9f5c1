import { evidenceOf } from '../return/evidence-of';
import type { ReturnRecord, ReturnTable } from '../return/return';
import type { AcceptedReturn } from '../rules/context';
import type { AlignmentReason } from './criterion';

/** A reason that some cells of an accepted return give. Throws where the return has no period, which none is accepted without. */
export function fromReturn<Values>(
  { return: { period }, version }: AcceptedReturn,
  table: ReturnTable<Values>,
  records: readonly ReturnRecord<Values>[],
  columns: readonly (keyof Values & string)[],
  words: string,
): AlignmentReason {
  if (!period) throw new RangeError('An accepted return has a period');
  const evidence = evidenceOf(table, records, columns);
  return { words, source: { kind: 'return', period, version, evidence } };
}
