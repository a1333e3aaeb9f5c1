import type { RuleExamples } from '../example';
import { blockerAgedExamples } from './blocker-aged.examples';
import { blockerNeededSoonExamples } from './blocker-needed-soon.examples';
import { criticalBlockerEscalatedExamples } from './critical-blocker-escalated.examples';

/** The worked examples of the rules on blockers. */
export const blockersExamples: readonly RuleExamples[] = [
  criticalBlockerEscalatedExamples,
  blockerAgedExamples,
  blockerNeededSoonExamples,
];
