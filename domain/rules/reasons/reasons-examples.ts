import type { RuleExamples } from '../example';
import { reasonRuleKnownExamples } from './reason-rule-known.examples';
import { reasonSaysWhyExamples } from './reason-says-why.examples';
import { reasonStillMeantExamples } from './reason-still-meant.examples';

/** The worked examples of the rules on the reasons given for queries. */
export const reasonsExamples: readonly RuleExamples[] = [
  reasonRuleKnownExamples,
  reasonSaysWhyExamples,
  reasonStillMeantExamples,
];
