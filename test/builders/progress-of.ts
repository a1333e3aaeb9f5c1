import {
  contributionProgress,
  type ContributionProgress,
} from '#domain/progress/contribution-progress';
import type { Moment } from '#domain/progress/moment';
import type { Observation } from '#domain/progress/observation';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import type { Contribution } from '#domain/register/decision';
import type { Measure } from '#domain/roadmap/measure';
import { aContribution } from './a-contribution';
import { aMeasure } from './a-measure';
import { anObservation } from './an-observation';
import { returnedObservations } from './returned-observations';

interface Change extends Moment {
  readonly measure?: Partial<Measure>;
  readonly contribution?: Partial<Contribution>;
  /** What the only return, for 2023-24 Q2, says. */
  readonly says?: Partial<Observation>;
  /** All returns, instead of the only one. */
  readonly history?: readonly ReturnedObservations[];
}

/** The progress of `aContribution` by `aMeasure` on one return, with what the test changes. */
export function progressOf({
  contribution,
  history,
  measure,
  says,
  ...moment
}: Change = {}): ContributionProgress {
  return contributionProgress({
    measure: aMeasure(measure),
    contribution: aContribution(contribution),
    history: history ?? [returnedObservations({ observations: [anObservation(says)] })],
    ...moment,
  });
}
