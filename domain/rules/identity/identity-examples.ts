import type { RuleExamples } from '../example';

/** The worked examples of the rules on who returns, for which quarter and who answers for it. */
export const identityExamples: readonly RuleExamples[] = [];
