import type { Rule } from '../define-rule';

/** Rules on blockers, in the order in which they run. */
export const blockersRules: readonly Rule[] = [];
