import type { RuleExamples } from '../example';

/** The worked examples of the rules on savings. */
export const savingsExamples: readonly RuleExamples[] = [];
