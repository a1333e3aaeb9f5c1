import type { Rule } from '../define-rule';

/** Rules on people and parts of a whole, in the order in which they run. */
export const peopleRules: readonly Rule[] = [];
