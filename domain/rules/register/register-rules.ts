import type { Rule } from '../define-rule';
import { approvedAmountAgrees } from './approved-amount-agrees';
import { baselineAgrees } from './baseline-agrees';
import { conditionEvidenced } from './condition-evidenced';
import { conditionKnown } from './condition-known';
import { conditionOverdue } from './condition-overdue';
import { conditionsListed } from './conditions-listed';
import { decisionInForce } from './decision-in-force';
import { decisionKnown } from './decision-known';
import { decisionsListed } from './decisions-listed';
import { forecastCoversSpend } from './forecast-covers-spend';
import { forecastWithinApproval } from './forecast-within-approval';
import { savingDecisionKnown } from './saving-decision-known';
import { spendBeforeDecision } from './spend-before-decision';
import { spendWithinApproval } from './spend-within-approval';
import { targetAgrees } from './target-agrees';

/** Rules that compare with the register of decisions and targets, in the order in which they run. */
export const registerRules: readonly Rule[] = [
  targetAgrees,
  baselineAgrees,
  decisionKnown,
  decisionInForce,
  decisionsListed,
  approvedAmountAgrees,
  forecastCoversSpend,
  spendBeforeDecision,
  spendWithinApproval,
  forecastWithinApproval,
  conditionKnown,
  conditionsListed,
  conditionEvidenced,
  conditionOverdue,
  savingDecisionKnown,
];
