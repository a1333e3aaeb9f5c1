import type { RuleExamples } from '../example';
import { certifierAnotherPersonExamples } from './certifier-another-person.examples';
import { contactEmailPlausibleExamples } from './contact-email-plausible.examples';
import { organisationInBeingExamples } from './organisation-in-being.examples';
import { organisationKnownExamples } from './organisation-known.examples';
import { organisationOwnExamples } from './organisation-own.examples';
import { periodClosedExamples } from './period-closed.examples';
import { periodReadableExamples } from './period-readable.examples';
import { signOffGivenExamples } from './sign-off-given.examples';

/** The worked examples of the rules on who returns, for which quarter and who answers for it. */
export const identityExamples: readonly RuleExamples[] = [
  organisationKnownExamples,
  organisationOwnExamples,
  organisationInBeingExamples,
  periodReadableExamples,
  periodClosedExamples,
  contactEmailPlausibleExamples,
  certifierAnotherPersonExamples,
  signOffGivenExamples,
];
