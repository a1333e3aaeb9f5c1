import type { RuleExamples } from '../example';

/** The worked examples of the rules on the services of the top 75. */
export const servicesExamples: readonly RuleExamples[] = [];
