import { decisionProgress, type DecisionProgress } from '#domain/progress/decision-progress';
import type { Moment } from '#domain/progress/moment';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import type { Decision } from '#domain/register/decision';
import { aDecision } from './a-decision';
import { aMeasure } from './a-measure';

/** The progress of `aDecision` on some returns, with what the test changes. Throws where no decision was known. */
export function aDecisionProgress(
  history: readonly ReturnedObservations[],
  moment: Moment,
  decisions: readonly Decision[] = [aDecision()],
): DecisionProgress {
  const progress = decisionProgress({ decisions, measures: [aMeasure()], history, ...moment });
  if (!progress) throw new Error('No decision was known');
  return progress;
}
