import type { CriterionExamples } from '../example';
import { oneLoginAdoptedExamples } from './one-login-adopted.examples';
import { secureByDesignFollowedExamples } from './secure-by-design-followed.examples';

/** The worked examples of every criterion, in the order of the criteria. */
export const criteriaExamples: readonly CriterionExamples[] = [
  oneLoginAdoptedExamples,
  secureByDesignFollowedExamples,
];
