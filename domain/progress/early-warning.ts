import { nextPeriod } from '../period/next-period';
import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import type { DecisionProgress } from './decision-progress';

/** Why the next quarter decides. */
export type Warning =
  | { readonly why: 'due next quarter'; readonly contribution: string; readonly due: string }
  | { readonly why: 'forecast to miss'; readonly contribution: string; readonly due: string }
  | { readonly why: 'condition due next quarter'; readonly condition: string; readonly due: string }
  | { readonly why: 'condition overdue'; readonly condition: string; readonly due: string }
  | { readonly why: 'forecast over the amount approved'; readonly over: number };

/**
 * What an assessor has to look at now, at the end of a period: what falls due in the next quarter and is not
 * achieved, what is forecast to miss, conditions that are overdue or fall due, and cost above what was approved.
 */
export function earlyWarning(progress: DecisionProgress, period: Period): readonly Warning[] {
  const { first, last } = periodDates(nextPeriod(period));
  const next = (due: string) => first <= due && due <= last;
  const isOpen = (status: string) => status !== 'achieved' && status !== 'missed';

  return [
    ...progress.contributions.flatMap(({ contribution, forecast, status }): readonly Warning[] => {
      const { due, id } = contribution;
      if (!isOpen(status)) return [];
      if (next(due)) return [{ why: 'due next quarter', contribution: id, due }];
      return forecast?.outlook === 'will miss' && due > last
        ? [{ why: 'forecast to miss', contribution: id, due }]
        : [];
    }),
    ...progress.conditions.flatMap(({ condition, status }): readonly Warning[] => {
      const { due, id } = condition;
      if (status === 'overdue') return [{ why: 'condition overdue', condition: id, due }];
      return (status === 'open' || status === 'not returned') && next(due)
        ? [{ why: 'condition due next quarter', condition: id, due }]
        : [];
    }),
    ...(progress.money.over
      ? [{ why: 'forecast over the amount approved' as const, over: progress.money.over }]
      : []),
  ];
}
