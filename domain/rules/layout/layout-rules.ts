import type { Rule } from '../define-rule';

/** Rules on how the workbook is laid out, in the order in which they run. */
export const layoutRules: readonly Rule[] = [];
