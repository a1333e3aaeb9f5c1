import type { Rule } from '../define-rule';
import { reasonRuleKnown } from './reason-rule-known';
import { reasonSaysWhy } from './reason-says-why';
import { reasonStillMeant } from './reason-still-meant';

/** Rules on the reasons given for queries, in the order in which they run. */
export const reasonsRules: readonly Rule[] = [reasonRuleKnown, reasonSaysWhy, reasonStillMeant];
