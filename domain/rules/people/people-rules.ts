import type { Rule } from '../define-rule';
import { diversityDated } from './diversity-dated';
import { hireDaysGiven } from './hire-days-given';
import { hireDaysPlausible } from './hire-days-plausible';
import { partWithinWhole } from './part-within-whole';
import { vacanciesPlausible } from './vacancies-plausible';

/** Rules on people, and on counts that are parts of others, in the order in which they run. */
export const peopleRules: readonly Rule[] = [
  partWithinWhole,
  hireDaysGiven,
  vacanciesPlausible,
  hireDaysPlausible,
  diversityDated,
];
