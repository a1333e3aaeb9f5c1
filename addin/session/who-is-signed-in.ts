import type { Session, SignedIn } from '../ports/session';

/** Who is signed in, and those who want to be told when it changes. */
export interface WhoIsSignedIn extends Pick<Session, 'current' | 'onChange'> {
  become(who: SignedIn | undefined): void;
}

/** Nobody at first. Holds a name and roles, never a token. */
export function whoIsSignedIn(): WhoIsSignedIn {
  const listeners = new Set<(who: SignedIn | undefined) => void>();
  let current: SignedIn | undefined;

  return {
    current: () => current,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    become: (who) => {
      current = who;
      for (const listener of [...listeners]) listener(who);
    },
  };
}
