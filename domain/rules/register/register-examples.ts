import type { RuleExamples } from '../example';
import { approvedAmountAgreesExamples } from './approved-amount-agrees.examples';
import { baselineAgreesExamples } from './baseline-agrees.examples';
import { conditionEvidencedExamples } from './condition-evidenced.examples';
import { conditionKnownExamples } from './condition-known.examples';
import { conditionOverdueExamples } from './condition-overdue.examples';
import { conditionsListedExamples } from './conditions-listed.examples';
import { decisionInForceExamples } from './decision-in-force.examples';
import { decisionKnownExamples } from './decision-known.examples';
import { decisionsListedExamples } from './decisions-listed.examples';
import { forecastCoversSpendExamples } from './forecast-covers-spend.examples';
import { forecastWithinApprovalExamples } from './forecast-within-approval.examples';
import { savingDecisionKnownExamples } from './saving-decision-known.examples';
import { spendBeforeDecisionExamples } from './spend-before-decision.examples';
import { spendWithinApprovalExamples } from './spend-within-approval.examples';
import { targetAgreesExamples } from './target-agrees.examples';

/** The worked examples of the rules that compare with the register. */
export const registerExamples: readonly RuleExamples[] = [
  targetAgreesExamples,
  baselineAgreesExamples,
  decisionKnownExamples,
  decisionInForceExamples,
  decisionsListedExamples,
  approvedAmountAgreesExamples,
  forecastCoversSpendExamples,
  spendBeforeDecisionExamples,
  spendWithinApprovalExamples,
  forecastWithinApprovalExamples,
  conditionKnownExamples,
  conditionsListedExamples,
  conditionEvidencedExamples,
  conditionOverdueExamples,
  savingDecisionKnownExamples,
];
