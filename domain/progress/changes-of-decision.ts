import type { Period } from '../period/period';
import { comparePeriods } from '../period/compare-periods';
import type { ConditionStatus } from './condition-progress';
import type { ContributionProgress } from './contribution-progress';
import type { DecisionProgress } from './decision-progress';
import type { Evidence } from './observation';
import type { Status } from './status';

/** The cells of a return that made a change. */
export interface ChangedBy {
  readonly period: Period;
  readonly version: number;
  readonly evidence: Evidence;
}

/** One thing that is otherwise than a quarter ago, and the cells that made it so; values in the measure's unit, money in pence. */
export type DecisionChange =
  | {
      readonly what: 'contribution';
      readonly id: string;
      readonly status: { readonly from: Status; readonly to: Status };
      readonly value: { readonly from?: number; readonly to?: number };
      readonly by?: ChangedBy;
    }
  | {
      readonly what: 'condition';
      readonly id: string;
      readonly status: { readonly from: ConditionStatus; readonly to: ConditionStatus };
      readonly by?: ChangedBy;
    }
  | {
      readonly what: 'spent' | 'forecast';
      readonly from?: number;
      readonly to: number;
      readonly by?: ChangedBy;
    }
  | {
      readonly what: 'restated';
      readonly id: string;
      readonly period: Period;
      readonly version: number;
      readonly receivedAt: string;
    }
  | { readonly what: 'decided again'; readonly sequence: number; readonly receivedAt: string };

/**
 * What changed in a decision's progress between two moments, the earlier one first. What was not undertaken at
 * the earlier one has not changed: it is new, and shows as such in the decision.
 */
export function changesOfDecision(
  before: DecisionProgress,
  after: DecisionProgress,
): readonly DecisionChange[] {
  const again = after.decision.sequence > before.decision.sequence;
  return [
    ...(again
      ? [
          {
            what: 'decided again' as const,
            sequence: after.decision.sequence,
            receivedAt: after.decision.receivedAt,
          },
        ]
      : []),
    ...after.contributions.flatMap((now) => {
      const then = before.contributions.find(({ contribution }) => {
        return contribution.id === now.contribution.id;
      });
      return then ? [...movedOf(then, now), ...restatedSince(then, now)] : [];
    }),
    ...conditionsOf(before, after),
    ...moneyOf(before, after),
  ];
}

function movedOf(then: ContributionProgress, now: ContributionProgress): readonly DecisionChange[] {
  const from = then.actual?.value;
  const to = now.actual?.value;
  if (then.status === now.status && from === to) return [];
  return [
    {
      what: 'contribution',
      id: now.contribution.id,
      status: { from: then.status, to: now.status },
      value: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      ...(now.actual && { by: changedBy(now.actual) }),
    },
  ];
}

function restatedSince(
  then: ContributionProgress,
  now: ContributionProgress,
): readonly DecisionChange[] {
  const known = (period: Period, version: number) =>
    then.restated.some(
      (each) => each.version === version && comparePeriods(each.period, period) === 0,
    );
  return now.restated
    .filter(({ period, version }) => !known(period, version))
    .map(({ period, receivedAt, version }) => ({
      what: 'restated' as const,
      id: now.contribution.id,
      period,
      version,
      receivedAt,
    }));
}

function conditionsOf(
  before: DecisionProgress,
  after: DecisionProgress,
): readonly DecisionChange[] {
  return after.conditions.flatMap((now) => {
    const then = before.conditions.find(({ condition }) => condition.id === now.condition.id);
    if (!then || then.status === now.status) return [];
    const { evidence, period, version } = now;
    return {
      what: 'condition',
      id: now.condition.id,
      status: { from: then.status, to: now.status },
      ...(evidence && period && version !== undefined && { by: { evidence, period, version } }),
    };
  });
}

function moneyOf(before: DecisionProgress, after: DecisionProgress): readonly DecisionChange[] {
  return (['spent', 'forecast'] as const).flatMap((what) => {
    const from = before.money[what];
    const to = after.money[what];
    if (to === undefined || from === to) return [];
    const { said } = after.money;
    return { what, to, ...(from !== undefined && { from }), ...(said && { by: said }) };
  });
}

function changedBy({ evidence, period, version }: ChangedBy): ChangedBy {
  return { evidence, period, version };
}
