import type { Values } from '../return/return';
import type { AlignmentContext, Shown } from './criterion';
import { fromReturn } from './from-return';

/**
 * The critical data assets of the latest return whose column holds a value, as a reason beside the answer that changes
 * no result: they are the department's, and not only the case's. `what` ends the sentence that counts them.
 */
export function criticalDataWhere<Column extends keyof Values<'data'>>(
  { latest }: AlignmentContext,
  column: Column,
  value: Values<'data'>[Column],
  what: string,
): Shown | undefined {
  const table = latest?.return.tables.data;
  const records =
    table?.records.filter(({ values }) => values.critical === 'yes' && values[column] === value) ??
    [];
  if (!latest || !table || records.length === 0) return undefined;

  const assets = records.length === 1 ? 'asset' : 'assets';
  const words = `The return shows ${records.length} critical data ${assets} ${what}.`;
  return {
    result: 'aligned',
    reasons: [fromReturn(latest, table, records, ['critical', column], words)],
  };
}
