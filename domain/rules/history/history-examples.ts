import type { RuleExamples } from '../example';
import { cumulativeNotFallingExamples } from './cumulative-not-falling.examples';
import { figuresFrozenExamples } from './figures-frozen.examples';
import { largeChangeExplainedExamples } from './large-change-explained.examples';
import { milestoneNotUndoneExamples } from './milestone-not-undone.examples';
import { movementAwayExplainedExamples } from './movement-away-explained.examples';
import { narrativeFreshExamples } from './narrative-fresh.examples';
import { previousPeriodAgreesExamples } from './previous-period-agrees.examples';
import { ratingChangeExplainedExamples } from './rating-change-explained.examples';
import { recordKeptExamples } from './record-kept.examples';
import { restatementExplainedExamples } from './restatement-explained.examples';
import { unitSlipExamples } from './unit-slip.examples';

/** The worked examples of the rules that compare with earlier returns. */
export const historyExamples: readonly RuleExamples[] = [
  cumulativeNotFallingExamples,
  milestoneNotUndoneExamples,
  movementAwayExplainedExamples,
  largeChangeExplainedExamples,
  ratingChangeExplainedExamples,
  narrativeFreshExamples,
  recordKeptExamples,
  unitSlipExamples,
  figuresFrozenExamples,
  restatementExplainedExamples,
  previousPeriodAgreesExamples,
];
