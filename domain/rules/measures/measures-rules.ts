import type { Rule } from '../define-rule';
import { denominatorNotZero } from './denominator-not-zero';
import { derivedFigureBlank } from './derived-figure-blank';
import { figureGiven } from './figure-given';
import { measureKnown } from './measure-known';
import { measuresComplete } from './measures-complete';
import { milestoneDated } from './milestone-dated';
import { milestoneDoneByNow } from './milestone-done-by-now';
import { notApplicableAllowed } from './not-applicable-allowed';
import { numeratorWithinDenominator } from './numerator-within-denominator';
import { ratingExplained } from './rating-explained';
import { withheldExplained } from './withheld-explained';

/** Rules on the Measures table, in the order in which they run. */
export const measuresRules: readonly Rule[] = [
  measureKnown,
  measuresComplete,
  figureGiven,
  derivedFigureBlank,
  notApplicableAllowed,
  withheldExplained,
  milestoneDated,
  milestoneDoneByNow,
  ratingExplained,
  numeratorWithinDenominator,
  denominatorNotZero,
];
