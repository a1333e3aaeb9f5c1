import type { RuleExamples } from '../example';

/** The worked examples of the rules on the reasons given for queries. */
export const reasonsExamples: readonly RuleExamples[] = [];
