import type { RuleExamples } from '../example';

/** The worked examples of the rules on the order of dates. */
export const datesExamples: readonly RuleExamples[] = [];
