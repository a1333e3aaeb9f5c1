import type { Rule } from '../define-rule';

/** Rules on the reasons given for queries, in the order in which they run. */
export const reasonsRules: readonly Rule[] = [];
