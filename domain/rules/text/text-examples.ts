import type { RuleExamples } from '../example';

/** The worked examples of the rules on what text may hold. */
export const textExamples: readonly RuleExamples[] = [];
