import type { Rule } from '../define-rule';

/** Rules on what the register of targets and decisions says, in the order in which they run. */
export const registerRules: readonly Rule[] = [];
