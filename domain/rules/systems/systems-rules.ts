import type { Rule } from '../define-rule';
import { fundingAgrees } from './funding-agrees';
import { hostingPlanDated } from './hosting-plan-dated';
import { redRatingScored } from './red-rating-scored';
import { remediationDated } from './remediation-dated';
import { remediationStated } from './remediation-stated';
import { resilienceTestRecent } from './resilience-test-recent';
import { supportInForce } from './support-in-force';
import { testOutcomeGiven } from './test-outcome-given';

/** Rules on systems, in the order in which they run. */
export const systemsRules: readonly Rule[] = [
  remediationStated,
  remediationDated,
  redRatingScored,
  fundingAgrees,
  hostingPlanDated,
  testOutcomeGiven,
  resilienceTestRecent,
  supportInForce,
];
