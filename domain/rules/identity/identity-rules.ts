import type { Rule } from '../define-rule';
import { certifierAnotherPerson } from './certifier-another-person';
import { contactEmailPlausible } from './contact-email-plausible';
import { organisationInBeing } from './organisation-in-being';
import { organisationKnown } from './organisation-known';
import { organisationOwn } from './organisation-own';
import { periodClosed } from './period-closed';
import { periodReadable } from './period-readable';
import { signOffGiven } from './sign-off-given';

/** Rules on who returns, for which quarter and who answers for it, in the order in which they run. */
export const identityRules: readonly Rule[] = [
  organisationKnown,
  organisationOwn,
  organisationInBeing,
  periodReadable,
  periodClosed,
  contactEmailPlausible,
  certifierAnotherPerson,
  signOffGiven,
];
