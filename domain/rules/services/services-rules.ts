import type { Rule } from '../define-rule';
import { accessibilityTested } from './accessibility-tested';
import { greatRatingBorneOut } from './great-rating-borne-out';
import { oneLoginDated } from './one-login-dated';
import { serviceKnown } from './service-known';
import { serviceOwn } from './service-own';
import { servicesComplete } from './services-complete';
import { startedCoversDigital } from './started-covers-digital';

/** Rules on services, in the order in which they run. */
export const servicesRules: readonly Rule[] = [
  serviceKnown,
  serviceOwn,
  servicesComplete,
  oneLoginDated,
  accessibilityTested,
  startedCoversDigital,
  greatRatingBorneOut,
];
