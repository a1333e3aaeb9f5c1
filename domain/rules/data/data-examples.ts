import type { RuleExamples } from '../example';

/** The worked examples of the rules on data assets and data-quality issues. */
export const dataExamples: readonly RuleExamples[] = [];
