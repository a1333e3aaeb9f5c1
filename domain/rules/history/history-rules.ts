import type { Rule } from '../define-rule';
import { cumulativeNotFalling } from './cumulative-not-falling';
import { figuresFrozen } from './figures-frozen';
import { largeChangeExplained } from './large-change-explained';
import { milestoneNotUndone } from './milestone-not-undone';
import { movementAwayExplained } from './movement-away-explained';
import { narrativeFresh } from './narrative-fresh';
import { previousPeriodAgrees } from './previous-period-agrees';
import { ratingChangeExplained } from './rating-change-explained';
import { recordKept } from './record-kept';
import { restatementExplained } from './restatement-explained';
import { unitSlip } from './unit-slip';

/** Rules that compare with earlier returns, in the order in which they run. */
export const historyRules: readonly Rule[] = [
  cumulativeNotFalling,
  milestoneNotUndone,
  movementAwayExplained,
  largeChangeExplained,
  ratingChangeExplained,
  narrativeFresh,
  recordKept,
  unitSlip,
  figuresFrozen,
  restatementExplained,
  previousPeriodAgrees,
];
