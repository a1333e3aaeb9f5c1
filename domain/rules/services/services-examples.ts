import type { RuleExamples } from '../example';
import { accessibilityTestedExamples } from './accessibility-tested.examples';
import { greatRatingBorneOutExamples } from './great-rating-borne-out.examples';
import { oneLoginDatedExamples } from './one-login-dated.examples';
import { serviceKnownExamples } from './service-known.examples';
import { serviceOwnExamples } from './service-own.examples';
import { servicesCompleteExamples } from './services-complete.examples';
import { startedCoversDigitalExamples } from './started-covers-digital.examples';

/** The worked examples of the rules on services. */
export const servicesExamples: readonly RuleExamples[] = [
  serviceKnownExamples,
  serviceOwnExamples,
  servicesCompleteExamples,
  oneLoginDatedExamples,
  accessibilityTestedExamples,
  startedCoversDigitalExamples,
  greatRatingBorneOutExamples,
];
