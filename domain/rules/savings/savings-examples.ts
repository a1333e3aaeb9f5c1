import type { RuleExamples } from '../example';
import { cashReleaseBudgetedExamples } from './cash-release-budgeted.examples';
import { costOfSavingGivenExamples } from './cost-of-saving-given.examples';
import { efficiencyHoldsOutputsExamples } from './efficiency-holds-outputs.examples';
import { netSavingPositiveExamples } from './net-saving-positive.examples';
import { savingCountedOnceExamples } from './saving-counted-once.examples';
import { savingWithinBaselineExamples } from './saving-within-baseline.examples';
import { yearlySavingGivenExamples } from './yearly-saving-given.examples';

/** The worked examples of the rules on savings. */
export const savingsExamples: readonly RuleExamples[] = [
  efficiencyHoldsOutputsExamples,
  cashReleaseBudgetedExamples,
  savingWithinBaselineExamples,
  savingCountedOnceExamples,
  costOfSavingGivenExamples,
  netSavingPositiveExamples,
  yearlySavingGivenExamples,
];
