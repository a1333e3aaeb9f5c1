import type { IPublicClientApplication } from '@azure/msal-browser';
import { ServiceError } from '../ports/service';
import type { Session } from '../ports/session';
import { claimsOf } from './claims-of';
import { mayAsk, signInTrouble } from './sign-in-trouble';
import { whoIsSignedIn } from './who-is-signed-in';

/** The part of msal-browser's application that a session uses. */
export type EntraApplication = Pick<
  IPublicClientApplication,
  'acquireTokenPopup' | 'acquireTokenSilent' | 'clearCache' | 'ssoSilent'
>;

type Answer = Awaited<ReturnType<EntraApplication['ssoSilent']>>;

interface Dependencies {
  readonly scopes: readonly string[];
  /** Makes msal-browser's application; called when somebody first signs in. */
  readonly load: () => Promise<EntraApplication>;
  /** Whom the host knows: the user's principal name in Excel, undefined elsewhere. */
  readonly loginHint: () => Promise<string | undefined>;
  /** The organisation that the service takes the bearer of a token for. */
  readonly organisationOf: (token: string) => Promise<string>;
}

/**
 * Signs people in with Microsoft Entra ID: without a word where Office or the browser knows them, else in a
 * window. msal-browser keeps the tokens, in memory, and renews them; nothing here keeps or logs one.
 */
export function entraSession({ load, loginHint, organisationOf, ...given }: Dependencies): Session {
  const who = whoIsSignedIn();
  const scopes = [...given.scopes];
  let loading: Promise<EntraApplication> | undefined;
  let account: Answer['account'] | undefined;
  /** Whether Office or the browser may know who they are; not known before it is asked. */
  let knowsThem = true;

  return {
    current: who.current,
    onChange: who.onChange,
    signIn: async () => {
      const answer = await ask(await application(), await loginHint().catch(() => undefined));
      const organisation = await organisationOf(answer.accessToken);
      account = answer.account;
      const { name, username } = answer.account;
      const { roles } = claimsOf(answer.accessToken);
      const person = { name: name ?? username, organisation, roles };
      who.become(person);
      return person;
    },
    signOut: async () => {
      account = undefined;
      who.become(undefined);
      // Office keeps the person signed in to itself: only our own tokens are dropped.
      if (loading) await (await loading).clearCache();
    },
    token: async () => {
      if (!account) throw new ServiceError('signed out', 'Sign in, then try again.');
      return renewed(await application(), account);
    },
  };

  function application(): Promise<EntraApplication> {
    loading ??= load().catch(() => {
      loading = undefined;
      throw new ServiceError('offline', 'The sign-in part could not be loaded. Try again.');
    });
    return loading;
  }

  async function ask(msal: EntraApplication, hint: string | undefined): Promise<Answer> {
    const request = { scopes, ...(hint !== undefined && { loginHint: hint }) };
    if (knowsThem) {
      try {
        return await msal.ssoSilent(request);
      } catch (error) {
        if (!mayAsk(error)) throw signInTrouble(error);
        // Browsers that block third-party cookies fail here, some slowly (msal #7280). By then they may block the
        // window too, since nobody has just pressed a button: the next try opens it at once.
        knowsThem = false;
      }
    }
    return msal.acquireTokenPopup(request).catch((refusal: unknown) => {
      throw signInTrouble(refusal);
    });
  }

  async function renewed(msal: EntraApplication, known: Answer['account']): Promise<string> {
    try {
      return (await msal.acquireTokenSilent({ scopes, account: known })).accessToken;
    } catch (error) {
      if (!mayAsk(error)) throw signInTrouble(error);
      const answer = await msal.acquireTokenPopup({ scopes, account: known }).catch(() => {
        who.become(undefined);
        throw new ServiceError('session expired', 'Sign in again. Nothing of yours is lost.');
      });
      return answer.accessToken;
    }
  }
}
