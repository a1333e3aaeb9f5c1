import type { Rule } from '../define-rule';

/** Rules on what changed since the last return, in the order in which they run. */
export const historyRules: readonly Rule[] = [];
