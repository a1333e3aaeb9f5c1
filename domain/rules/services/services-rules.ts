import type { Rule } from '../define-rule';

/** Rules on the services of the top 75, in the order in which they run. */
export const servicesRules: readonly Rule[] = [];
