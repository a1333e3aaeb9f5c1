import type { Rule } from '../define-rule';

/** Rules on savings, in the order in which they run. */
export const savingsRules: readonly Rule[] = [];
