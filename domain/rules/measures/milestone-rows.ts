import type { ReturnRecord, Values } from '../../return/return';
import type { RuleContext } from '../context';
import { askedRows } from './asked-rows';

/** The rows of milestones that are answered in the Measures table, and reported. */
export function* milestoneRows(context: RuleContext): Generator<ReturnRecord<Values<'measures'>>> {
  for (const { measure, record } of askedRows(context)) {
    if (measure.kind !== 'milestone' || measure.from !== 'measures') continue;
    if (record.values.answer === 'reported') yield record;
  }
}
