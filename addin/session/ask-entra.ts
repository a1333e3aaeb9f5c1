import type { IPublicClientApplication } from '@azure/msal-browser';
import { dialogMessage } from './dialog-message';
import { isBlocked, mayAsk, signInTrouble } from './sign-in-trouble';

/** The part of msal-browser's application that a session uses. */
export type EntraApplication = Pick<
  IPublicClientApplication,
  'acquireTokenPopup' | 'acquireTokenSilent' | 'clearCache' | 'ssoSilent'
>;

type Answer = Awaited<ReturnType<EntraApplication['ssoSilent']>>;

/** A dialog of Office in which a person can be asked. */
export interface SignInDialog {
  /** Gives what the dialog said. Rejects with an `errorCode` of msal-browser's. */
  readonly ask: () => Promise<string>;
  /** Whether Office has no sign-in of its own for add-ins, and so blocks msal-browser's windows. */
  readonly isOnlyWay: () => boolean;
}

export interface WaysToAsk {
  readonly dialog?: SignInDialog;
  readonly load: () => Promise<EntraApplication>;
  /** Whom the host knows: the user's principal name in Excel, undefined elsewhere. */
  readonly loginHint: () => Promise<string | undefined>;
  readonly scopes: readonly string[];
}

/** Who signed in, and their token. Without an account msal-browser did not get the token, and cannot renew it. */
export interface Grant {
  readonly account?: Answer['account'];
  readonly name: string;
  readonly token: string;
}

/** Asks Microsoft Entra ID who a person is: without a word where Office or the browser knows them, else in a window, else in a dialog of Office. Throws a `ServiceError`. */
export function askEntra({ dialog, load, loginHint, scopes }: WaysToAsk): () => Promise<Grant> {
  /** Whether Office or the browser may know who they are; not known before it is asked. */
  let knowsThem = true;

  return async () => {
    if (dialog?.isOnlyWay() === true) return askIn(dialog);
    const application = await load();
    const hint = await loginHint().catch(() => undefined);
    const request = { scopes: [...scopes], ...(hint !== undefined && { loginHint: hint }) };
    if (knowsThem) {
      try {
        return grantOf(await application.ssoSilent(request));
      } catch (error) {
        if (!mayAsk(error)) throw signInTrouble(error);
        // Browsers that block third-party cookies fail here, some slowly (msal #7280). By then they may block the
        // window too, since nobody has just pressed a button: the next try opens it at once.
        knowsThem = false;
      }
    }
    try {
      return grantOf(await application.acquireTokenPopup(request));
    } catch (error) {
      if (!dialog || !isBlocked(error)) throw signInTrouble(error);
      return askIn(dialog);
    }
  };
}

function grantOf({ accessToken, account }: Answer): Grant {
  return { account, name: account.name ?? account.username, token: accessToken };
}

async function askIn(dialog: SignInDialog): Promise<Grant> {
  const said = await dialog.ask().catch((error: unknown) => {
    throw signInTrouble(error);
  });
  const message = dialogMessage(said);
  if ('errorCode' in message) throw signInTrouble(message);
  return message;
}
