import type { RuleSet } from './rule-set';
import { ruleSetChanges, type RuleSetChange } from './rule-set-changes';
import { rules } from './rules';

/** The rule set in force on an ISO date; the first one for a date before it. */
export function ruleSetOn(
  date: string,
  changes: readonly [RuleSetChange, ...RuleSetChange[]] = ruleSetChanges,
): RuleSet {
  const inForce = changes.filter(({ from }, at) => at === 0 || from <= date);
  const dropped = new Set<string>();
  const trial = new Set<string>();
  for (const { brings = [], drops = [], startsTrial = [], endsTrial = [] } of inForce) {
    for (const id of drops) dropped.add(id);
    for (const id of brings) dropped.delete(id);
    for (const id of startsTrial) trial.add(id);
    for (const id of endsTrial) trial.delete(id);
  }
  return {
    id: (inForce.at(-1) ?? changes[0]).id,
    rules: rules
      .filter(({ id }) => !dropped.has(id))
      .map((rule) => ({ rule, trial: trial.has(rule.id) })),
  };
}
