import type { RuleExamples } from '../example';

/** The worked examples of the rules on single cells: readable, required, in range, on the list. */
export const cellsExamples: readonly RuleExamples[] = [];
