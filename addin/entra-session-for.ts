import { askInDialog } from './excel/ask-in-dialog';
import { hasNestedSignIn } from './excel/has-nested-sign-in';
import { loginHint } from './excel/login-hint';
import type { Place } from './place';
import type { Session } from './ports/session';
import { entraSession } from './session/entra-session';
import { loadMsal } from './session/load-msal';
import { organisationOf } from './session/organisation-of';
import { scopesOf } from './session/scopes-of';

/** Signing in with Microsoft Entra ID at the build's own application, for the service that the build names. */
export function entraSessionFor({ isInExcel, origin, service, settings }: Place): Session {
  const { authority, clientId } = settings;
  const scopes = scopesOf(clientId);
  return entraSession({
    scopes,
    load: () => loadMsal({ authority, clientId, scopes, redirectUri: `${origin}/signed-in.html` }),
    ...(isInExcel && {
      dialog: {
        ask: () => askInDialog(`${origin}/sign-in.html`),
        isOnlyWay: () => !hasNestedSignIn(),
      },
    }),
    now: () => Date.now(),
    loginHint: () => (isInExcel ? loginHint() : Promise.resolve(undefined)),
    organisationOf: (token) =>
      organisationOf({ fetch: (...asked) => fetch(...asked), service }, token),
  });
}
