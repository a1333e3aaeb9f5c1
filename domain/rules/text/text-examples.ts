import type { RuleExamples } from '../example';
import { narrativeWithinLengthExamples } from './narrative-within-length.examples';
import { placeholderReplacedExamples } from './placeholder-replaced.examples';
import { textLegibleExamples } from './text-legible.examples';
import { textNotExecutedExamples } from './text-not-executed.examples';

/** The worked examples of the rules on what text may hold. */
export const textExamples: readonly RuleExamples[] = [
  textNotExecutedExamples,
  textLegibleExamples,
  placeholderReplacedExamples,
  narrativeWithinLengthExamples,
];
