import type { RuleExamples } from '../example';

/** The worked examples of the rules on people and parts of a whole. */
export const peopleExamples: readonly RuleExamples[] = [];
