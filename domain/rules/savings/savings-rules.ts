import type { Rule } from '../define-rule';
import { cashReleaseBudgeted } from './cash-release-budgeted';
import { costOfSavingGiven } from './cost-of-saving-given';
import { efficiencyHoldsOutputs } from './efficiency-holds-outputs';
import { netSavingPositive } from './net-saving-positive';
import { savingCountedOnce } from './saving-counted-once';
import { savingWithinBaseline } from './saving-within-baseline';
import { yearlySavingGiven } from './yearly-saving-given';

/** Rules on savings, in the order in which they run. */
export const savingsRules: readonly Rule[] = [
  efficiencyHoldsOutputs,
  cashReleaseBudgeted,
  savingWithinBaseline,
  savingCountedOnce,
  costOfSavingGiven,
  netSavingPositive,
  yearlySavingGiven,
];
