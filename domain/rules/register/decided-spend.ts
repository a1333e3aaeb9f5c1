import type { Place } from '../../cells/place';
import type { Decision } from '../../register/decision';
import { placeOf } from '../../return/place-of';
import type { ReturnRecord, Values } from '../../return/return';
import type { RuleContext } from '../context';
import { decisionsOf } from './decisions-of';

/** A row of the Spend table and the decision on the register that it reports on. */
export interface DecidedSpend {
  readonly record: ReturnRecord<Values<'spend'>>;
  readonly decision: Decision;
  /** The cell of the reference, which whatever is said of the row rests on. */
  readonly reference: readonly Place[];
}

/** The rows of the Spend table whose decision is on the register; none where there is no register. */
export function* decidedSpend(context: RuleContext): Iterable<DecidedSpend> {
  const decisions = decisionsOf(context);
  if (!decisions) return;

  const { spend } = context.current.tables;
  for (const record of spend.records) {
    const decision = decisions.get(record.values.reference ?? '');
    const at = placeOf(spend, record, 'reference');
    if (decision && at) yield { record, decision, reference: [at] };
  }
}
