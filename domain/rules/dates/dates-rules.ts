import type { Rule } from '../define-rule';

/** Rules on the order of dates, in the order in which they run. */
export const datesRules: readonly Rule[] = [];
