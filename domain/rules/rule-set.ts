import type { Rule } from './define-rule';

/** The rules in force from a date on. A return keeps the id of the set that it was checked by. */
export interface RuleSet {
  readonly id: string;
  /** In the order in which they run: an earlier error on a cell silences later findings there. */
  readonly rules: readonly { readonly rule: Rule; readonly trial: boolean }[];
}
