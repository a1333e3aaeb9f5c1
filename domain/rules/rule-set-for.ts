import { periodDates } from '../period/period-dates';
import type { Return } from '../return/return';
import type { RuleSet } from './rule-set';
import { ruleSetOn } from './rule-sets';

/**
 * The rules that a return is checked by: those in force on the last day of its period, so that a late return
 * or a restatement is held to what its quarter was collected under. Today's where it names no period.
 */
export function ruleSetFor({ period }: Return, today: string): RuleSet {
  return ruleSetOn(period ? periodDates(period).last : today);
}
