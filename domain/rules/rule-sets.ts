import type { RuleSet } from './rule-set';
import { rules } from './rules';

/** A rule set as data: what it changes from the set before it. */
interface RuleSetChange {
  readonly id: string;
  /** ISO date from which it is in force. */
  readonly from: string;
  /** Ids of rules that it takes out. */
  readonly drops: readonly string[];
  /** Ids of rules that report and block nobody from this set on, and of those whose trial ends with it. */
  readonly startsTrial: readonly string[];
  readonly endsTrial: readonly string[];
}

/** The first set holds every rule; each later one lists only what it changes. */
const changes: readonly [RuleSetChange, ...RuleSetChange[]] = [
  { id: '2022-07', from: '2022-07-01', drops: [], startsTrial: [], endsTrial: [] },
];

/** The rule set in force on an ISO date; the first one for a date before it. */
export function ruleSetOn(date: string): RuleSet {
  const inForce = changes.filter(({ from }, at) => at === 0 || from <= date);
  const dropped = new Set(inForce.flatMap(({ drops }) => drops));
  const trial = new Set<string>();
  for (const { startsTrial, endsTrial } of inForce) {
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
