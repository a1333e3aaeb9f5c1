import type { RuleExamples } from '../example';

/** The worked examples of the rules on blockers. */
export const blockersExamples: readonly RuleExamples[] = [];
