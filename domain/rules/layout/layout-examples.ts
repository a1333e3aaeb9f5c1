import type { RuleExamples } from '../example';

/** The worked examples of the rules on how the workbook is laid out. */
export const layoutExamples: readonly RuleExamples[] = [];
