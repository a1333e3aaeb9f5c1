import type { Rule } from '../define-rule';
import { blockerAged } from './blocker-aged';
import { blockerNeededSoon } from './blocker-needed-soon';
import { criticalBlockerEscalated } from './critical-blocker-escalated';

/** Rules on blockers, in the order in which they run. */
export const blockersRules: readonly Rule[] = [
  criticalBlockerEscalated,
  blockerAged,
  blockerNeededSoon,
];
