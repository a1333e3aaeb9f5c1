import type { Role, SignedIn } from '../../ports/session';

const roles: readonly Role[] = ['assessor', 'reviewer', 'secretariat'];

/** Whether a person's role reads across organisations; the service has the last word. */
export function readsAcross(who: SignedIn): boolean {
  return who.roles.some((role) => roles.includes(role));
}
