import { ServiceError } from '../ports/service';
import type { Session } from '../ports/session';
import { askEntra, type EntraApplication, type Grant, type WaysToAsk } from './ask-entra';
import { claimsOf } from './claims-of';
import { mayAsk, signInTrouble } from './sign-in-trouble';
import { whoIsSignedIn } from './who-is-signed-in';

interface Dependencies extends WaysToAsk {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The organisation that the service takes the bearer of a token for. */
  readonly organisationOf: (token: string) => Promise<string>;
}

/** A token is not used in its last minute, in milliseconds, since it takes time to arrive. */
const TOO_LATE = 60_000;

/**
 * Signs people in with Microsoft Entra ID. Tokens are kept in memory alone, die with the pane, and are never
 * logged; msal-browser renews those that it got itself.
 */
export function entraSession({ now, organisationOf, ...ways }: Dependencies): Session {
  const who = whoIsSignedIn();
  /** The user's principal name of who signed in last, until they sign out. */
  let last: string | undefined;
  const ask = askEntra({
    ...ways,
    load: application,
    loginHint: () => (last === undefined ? ways.loginHint() : Promise.resolve(last)),
  });
  let loading: Promise<EntraApplication> | undefined;
  let grant: Grant | undefined;

  return {
    current: who.current,
    onChange: who.onChange,
    signIn: async () => {
      const given = await ask();
      const organisation = await organisationOf(given.token);
      grant = given;
      last = given.account?.username;
      const person = { name: given.name, organisation, roles: claimsOf(given.token).roles };
      who.become(person);
      return person;
    },
    signOut: async () => {
      grant = undefined;
      last = undefined;
      who.become(undefined);
      // Office keeps the person signed in to itself: only our own tokens are dropped.
      if (loading) await (await loading).clearCache();
    },
    token: async () => {
      if (!grant) throw new ServiceError('signed out', 'Sign in, then try again.');
      const { account, token } = grant;
      if (account) return renewed(await application(), account);
      if (claimsOf(token).expires - TOO_LATE > now()) return token;
      // A dialog is opened by a person, who presses the button to sign in again.
      throw ended();
    },
  };

  function application(): Promise<EntraApplication> {
    loading ??= ways.load().catch(() => {
      loading = undefined;
      throw new ServiceError('offline', 'The sign-in part could not be loaded. Try again.');
    });
    return loading;
  }

  async function renewed(
    msal: EntraApplication,
    account: NonNullable<Grant['account']>,
  ): Promise<string> {
    const request = { scopes: [...ways.scopes], account };
    try {
      return (await msal.acquireTokenSilent(request)).accessToken;
    } catch (error) {
      if (!mayAsk(error)) throw signInTrouble(error);
      const answer = await msal.acquireTokenPopup(request).catch(() => {
        throw ended();
      });
      return answer.accessToken;
    }
  }

  function ended(): ServiceError {
    grant = undefined;
    who.become(undefined);
    return new ServiceError('session expired', 'Sign in again. Nothing of yours is lost.');
  }
}
