import { ServiceError } from '../ports/service';
import type { Session, SignedIn } from '../ports/session';
import { claimsOf } from './claims-of';
import { askForToken } from './ask-for-token';
import { whoIsSignedIn } from './who-is-signed-in';

interface Dependencies {
  /** Address of a local service. */
  readonly service: string;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A token that ends within this many milliseconds is renewed before it is used. */
const SOON = 60_000;

/** Signs made-up people in at a local service, by role: `preparer@dwp`. For development only. */
export function developmentSession({ fetch, now, service }: Dependencies): Session {
  const who = whoIsSignedIn();
  let account: string | undefined;
  let held: { readonly token: string; readonly expires: number } | undefined;
  let renewal: Promise<string> | undefined;

  return {
    current: who.current,
    onChange: who.onChange,
    accounts: async () => (await askForToken({ fetch, service }, '')).accounts,
    signIn: async (chosen = account) => {
      if (chosen === undefined) throw new ServiceError('signed out', 'Choose an account first.');
      return signedInAs(chosen, await take(chosen));
    },
    lastAccount: () => account,
    signOut: () => {
      account = undefined;
      forget();
      return Promise.resolve();
    },
    token: async () => {
      if (!held || account === undefined) {
        throw new ServiceError('signed out', 'Sign in, then try again.');
      }
      if (held.expires - now() > SOON) return held.token;

      // Calls made together renew once.
      renewal ??= take(account).finally(() => {
        renewal = undefined;
      });
      return renewal.catch((error: unknown) => {
        if (error instanceof ServiceError && error.trouble === 'offline') throw error;
        forget();
        throw new ServiceError('session expired', 'Sign in again. Nothing of yours is lost.');
      });
    },
  };

  async function take(name: string): Promise<string> {
    const { token } = await askForToken({ fetch, service }, name);
    if (token === undefined) {
      throw new ServiceError('refused', `The service has no account ${name}.`);
    }
    account = name;
    held = { token, expires: claimsOf(token).expires };
    return token;
  }

  function signedInAs(name: string, token: string): SignedIn {
    const person: SignedIn = {
      name,
      organisation: name.slice(name.indexOf('@') + 1),
      roles: claimsOf(token).roles,
    };
    who.become(person);
    return person;
  }

  function forget(): void {
    held = undefined;
    who.become(undefined);
  }
}
