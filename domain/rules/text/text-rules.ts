import type { Rule } from '../define-rule';

/** Rules on what text may hold, in the order in which they run. */
export const textRules: readonly Rule[] = [];
