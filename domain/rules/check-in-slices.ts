import { checkRuleByRule } from './check-rule-by-rule';
import type { RuleContext } from './context';
import type { Finding } from './finding';
import type { RuleSet } from './rule-set';

/** Asked after each rule, with the share of the rules that have run (0 to 1): a promise where it is time for a pause. */
export type Pause = (share: number) => Promise<void> | undefined;

/** The same findings as `checkReturn`, with pauses between rules, so that a pane stays able to answer. */
export async function checkInSlices(
  context: RuleContext,
  ruleSet: RuleSet,
  pause: Pause,
): Promise<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const findings of checkRuleByRule(context, ruleSet)) {
    found.push(findings);
    const waiting = pause(found.length / ruleSet.rules.length);
    if (waiting) await waiting;
  }
  return found.flat();
}
