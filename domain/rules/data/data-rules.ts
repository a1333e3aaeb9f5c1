import type { Rule } from '../define-rule';

/** Rules on data assets and data-quality issues, in the order in which they run. */
export const dataRules: readonly Rule[] = [];
