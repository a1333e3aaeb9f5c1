import type { Rule } from '../define-rule';

/** Rules on who returns, for which quarter and who answers for it, in the order in which they run. */
export const identityRules: readonly Rule[] = [];
