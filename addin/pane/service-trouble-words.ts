import type { ServiceTrouble } from '../ports/service';

/** What stood in the way of the service, as a heading. The error's own detail says the rest. */
export const serviceTroubleWords: Readonly<Record<ServiceTrouble, string>> = {
  offline: 'The service does not answer',
  'signed out': 'You are not signed in',
  'session expired': 'Your session has ended',
  'not allowed': 'Your role does not allow this',
  refused: 'The service refused this',
  findings: 'The return has something to put right',
  'another was first': 'Another version was submitted first',
  'too large': 'The return is too large',
  busy: 'The service is busy',
  failed: 'Something went wrong at the service',
};
