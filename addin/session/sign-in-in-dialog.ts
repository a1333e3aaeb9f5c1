import type { IPublicClientApplication } from '@azure/msal-browser';
import type { DialogMessage } from './dialog-message';
import { codeOf } from './sign-in-trouble';

/** The part of msal-browser's application that signs in by going to another page and coming back. */
export type RedirectApplication = Pick<
  IPublicClientApplication,
  'handleRedirectPromise' | 'loginRedirect'
>;

interface Dependencies {
  readonly application: RedirectApplication;
  /** This page's address, which is come back to with `?back`. */
  readonly address: string;
  readonly scopes: readonly string[];
  readonly tell: (message: DialogMessage) => void;
}

/**
 * Signs a person in within a dialog: goes to Microsoft Entra ID, comes back, and tells the pane. The token is in
 * this page's memory only, and the page closes.
 */
export async function signInInDialog(given: Dependencies): Promise<void> {
  const { address, application, scopes, tell } = given;
  const back = new URL(address);
  const isBack = back.searchParams.has('back');
  back.searchParams.set('back', '');

  try {
    const answer = await application.handleRedirectPromise();
    if (answer) {
      const { name, username } = answer.account;
      tell({ name: name ?? username, token: answer.accessToken });
    } else if (isBack) {
      // Entra ID knows the person by now and would send them back here at once, again and again.
      tell({ errorCode: 'no_answer' });
    } else {
      await application.loginRedirect({ scopes: [...scopes], redirectStartPage: back.href });
    }
  } catch (error) {
    tell({ errorCode: codeOf(error) });
  }
}
