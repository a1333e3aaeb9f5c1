import type { RuleExamples } from '../example';

/** The worked examples of the rules on the Measures table. */
export const measuresExamples: readonly RuleExamples[] = [];
