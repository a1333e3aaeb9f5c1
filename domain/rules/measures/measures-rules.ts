import type { Rule } from '../define-rule';

/** Rules on the Measures table, in the order in which they run. */
export const measuresRules: readonly Rule[] = [];
