import type { Rule } from '../define-rule';

/** Rules on single cells: readable, required, in range, on the list, in the order in which they run. */
export const cellsRules: readonly Rule[] = [];
