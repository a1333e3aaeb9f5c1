import type { Role, Session, SignedIn } from '../../addin/ports/session';

/** A person who is made up. */
export function aPerson(...roles: readonly Role[]): SignedIn {
  return {
    name: 'Example person',
    organisation: 'dluhc',
    roles: roles.length > 0 ? roles : ['preparer'],
  };
}

/** A fake of the session: signed in as the person given, or signed out and signing in as a preparer. */
export function aFakeSession(person?: SignedIn): Session {
  const listeners = new Set<(who: SignedIn | undefined) => void>();
  let who = person;
  const become = (next: SignedIn | undefined) => {
    who = next;
    for (const listener of listeners) listener(next);
  };

  return {
    current: () => who,
    token: () => Promise.resolve('token'),
    signIn: () => {
      const next = person ?? aPerson();
      become(next);
      return Promise.resolve(next);
    },
    signOut: () => {
      become(undefined);
      return Promise.resolve();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
