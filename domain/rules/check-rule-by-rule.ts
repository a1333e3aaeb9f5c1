import type { RuleContext } from './context';
import type { Finding } from './finding';
import { reasonsGiven } from './reasons-given';
import type { RuleSet } from './rule-set';
import { runRules } from './run-rules';

/** Runs the rules of a set over a return, one with each step, and gives what each found, grouped. */
export function checkRuleByRule(
  context: RuleContext,
  ruleSet: RuleSet,
): Generator<readonly Finding[], void> {
  return runRules(context, ruleSet.rules, reasonsGiven(context));
}
