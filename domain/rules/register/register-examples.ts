import type { RuleExamples } from '../example';

/** The worked examples of the rules on what the register of targets and decisions says. */
export const registerExamples: readonly RuleExamples[] = [];
