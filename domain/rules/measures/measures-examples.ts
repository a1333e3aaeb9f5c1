import type { RuleExamples } from '../example';
import { denominatorNotZeroExamples } from './denominator-not-zero.examples';
import { derivedFigureBlankExamples } from './derived-figure-blank.examples';
import { figureGivenExamples } from './figure-given.examples';
import { measureKnownExamples } from './measure-known.examples';
import { measuresCompleteExamples } from './measures-complete.examples';
import { milestoneDatedExamples } from './milestone-dated.examples';
import { milestoneDoneByNowExamples } from './milestone-done-by-now.examples';
import { notApplicableAllowedExamples } from './not-applicable-allowed.examples';
import { numeratorWithinDenominatorExamples } from './numerator-within-denominator.examples';
import { ratingExplainedExamples } from './rating-explained.examples';
import { withheldExplainedExamples } from './withheld-explained.examples';

/** The worked examples of the rules on the Measures table. */
export const measuresExamples: readonly RuleExamples[] = [
  measureKnownExamples,
  measuresCompleteExamples,
  figureGivenExamples,
  derivedFigureBlankExamples,
  notApplicableAllowedExamples,
  withheldExplainedExamples,
  milestoneDatedExamples,
  milestoneDoneByNowExamples,
  ratingExplainedExamples,
  numeratorWithinDenominatorExamples,
  denominatorNotZeroExamples,
];
