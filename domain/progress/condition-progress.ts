import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import type { Condition, Decision } from '../register/decision';
import type { Delivered } from './delivered-by';
import type { Moment } from './moment';
import type { Evidence } from './observation';

/** Where a condition stands on a day; `not returned` where no return says, and it is not yet overdue. */
export type ConditionStatus = 'met' | 'met late' | 'open' | 'overdue' | 'not met' | 'not returned';

/** How a condition of a decision stands, and what shows it. */
export interface ConditionProgress {
  readonly condition: Condition;
  readonly status: ConditionStatus;
  /** ISO date. */
  readonly metOn?: string;
  readonly period?: Period;
  readonly version?: number;
  readonly evidence?: Evidence;
}

/** How each condition stands at the end of the period asked for, or on the as-at day, or by the latest return. */
export function conditionProgress(
  { conditions }: Decision,
  delivered: readonly Delivered[],
  { asAt, period }: Moment,
): readonly ConditionProgress[] {
  const last = delivered.at(-1);
  const latest = period ?? last?.period;
  const day = asAt && !period ? asAt : latest && periodDates(latest).last;

  return conditions.map((condition) => {
    const returned = delivered.findLast((each) =>
      each.conditions.some(({ id }) => id === condition.id),
    );
    const said = returned?.conditions.find(({ id }) => id === condition.id);
    const overdue = day !== undefined && day > condition.due;
    if (!returned || !said) {
      return { condition, status: overdue ? 'overdue' : 'not returned' };
    }
    const { evidence, metOn, status } = said;
    return {
      condition,
      status: statusOf(status, overdue, metOn !== undefined && metOn > condition.due),
      ...(metOn !== undefined && { metOn }),
      period: returned.period,
      version: returned.version,
      evidence,
    };
  });
}

function statusOf(
  said: 'open' | 'met' | 'not-met',
  overdue: boolean,
  late: boolean,
): ConditionStatus {
  if (said === 'met') return late ? 'met late' : 'met';
  if (said === 'not-met') return 'not met';
  return overdue ? 'overdue' : 'open';
}
