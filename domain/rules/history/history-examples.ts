import type { RuleExamples } from '../example';

/** The worked examples of the rules on what changed since the last return. */
export const historyExamples: readonly RuleExamples[] = [];
