import { checkRuleByRule } from './check-rule-by-rule';
import type { RuleContext } from './context';
import type { Finding } from './finding';
import type { RuleSet } from './rule-set';

/** Runs the rules of a set over a return at once and gives what they found, grouped, in the set's order. */
export function checkReturn(context: RuleContext, ruleSet: RuleSet): readonly Finding[] {
  return [...checkRuleByRule(context, ruleSet)].flat();
}
