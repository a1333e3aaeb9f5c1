import { figureOf } from '#domain/progress/figure-of';
import { currentOf } from '#domain/progress/current-of';
import { periodDates } from '#domain/period/period-dates';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import { saidOf } from '#domain/progress/said-of';
import type { Contribution, Decision } from '#domain/register/decision';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import {
  contributionDoubts,
  type DoubtedContribution,
} from '#domain/spend-control/contribution-doubts';

/** The contributions of a decision that are doubted by what returns say and by other decisions of the organisation. */
export function caseDoubts(about: {
  readonly reference: string;
  readonly contributions: readonly Contribution[];
  readonly history: readonly ReturnedObservations[];
  readonly decisions: readonly Decision[];
}): readonly DoubtedContribution[] {
  const { contributions, decisions, history, reference } = about;
  return contributions.flatMap((contribution) => {
    const measure = measureById(edition202225, contribution.measure);
    if (!measure) return [];

    const current = currentOf(saidOf(history, contribution, {}), undefined);
    const value = current && figureOf(measure, current.observation);
    const latest =
      current && value !== undefined
        ? { value, date: periodDates(current.returned.period).last }
        : undefined;
    const doubts = contributionDoubts(contribution, {
      measure,
      reference,
      decisions,
      ...(latest && { latest }),
    });
    return doubts.length === 0 ? [] : [{ contribution: contribution.id, doubts }];
  });
}
