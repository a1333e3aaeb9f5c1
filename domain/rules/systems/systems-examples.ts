import type { RuleExamples } from '../example';
import { fundingAgreesExamples } from './funding-agrees.examples';
import { hostingPlanDatedExamples } from './hosting-plan-dated.examples';
import { redRatingScoredExamples } from './red-rating-scored.examples';
import { remediationDatedExamples } from './remediation-dated.examples';
import { remediationStatedExamples } from './remediation-stated.examples';
import { resilienceTestRecentExamples } from './resilience-test-recent.examples';
import { supportInForceExamples } from './support-in-force.examples';
import { testOutcomeGivenExamples } from './test-outcome-given.examples';

/** The worked examples of the rules on systems. */
export const systemsExamples: readonly RuleExamples[] = [
  remediationStatedExamples,
  remediationDatedExamples,
  redRatingScoredExamples,
  fundingAgreesExamples,
  hostingPlanDatedExamples,
  testOutcomeGivenExamples,
  resilienceTestRecentExamples,
  supportInForceExamples,
];
