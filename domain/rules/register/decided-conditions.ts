import type { Condition, Decision } from '../../register/decision';
import type { ReturnRecord, Values } from '../../return/return';
import type { RuleContext } from '../context';
import { decisionsOf } from './decisions-of';

/** A row of the Conditions table, and what the register holds of it. */
interface DecidedCondition {
  readonly record: ReturnRecord<Values<'conditions'>>;
  readonly decision: Decision;
  /** Absent where the decision has no such condition. */
  readonly condition: Condition | undefined;
}

/** The rows of the Conditions table whose decision is on the register; none where there is no register. */
export function* decidedConditions(context: RuleContext): Iterable<DecidedCondition> {
  const decisions = decisionsOf(context);
  if (!decisions) return;

  for (const record of context.current.tables.conditions.records) {
    const { reference, condition: id } = record.values;
    const decision = decisions.get(reference ?? '');
    if (!decision) continue;
    const condition = decision.conditions.find((candidate) => candidate.id === id);
    yield { record, decision, condition };
  }
}
