import type { RuleExamples } from '../example';
import { diversityDatedExamples } from './diversity-dated.examples';
import { hireDaysGivenExamples } from './hire-days-given.examples';
import { hireDaysPlausibleExamples } from './hire-days-plausible.examples';
import { partWithinWholeExamples } from './part-within-whole.examples';
import { vacanciesPlausibleExamples } from './vacancies-plausible.examples';

/** The worked examples of the rules on people, and on counts that are parts of others. */
export const peopleExamples: readonly RuleExamples[] = [
  partWithinWholeExamples,
  hireDaysGivenExamples,
  vacanciesPlausibleExamples,
  hireDaysPlausibleExamples,
  diversityDatedExamples,
];
