import { loginHint } from './excel/login-hint';
import type { Session } from './ports/session';
import { developmentSession } from './session/development-session';
import { entraSession } from './session/entra-session';
import { loadMsal } from './session/load-msal';
import { organisationOf } from './session/organisation-of';
import type { Settings } from './settings';

interface Place {
  readonly isInExcel: boolean;
  /** Where the pane is served from: `https://returns.example`. */
  readonly origin: string;
  /** Address of the service. */
  readonly service: string;
  readonly settings: Settings;
}

/** The way of signing in that this build is for. */
export function sessionFor({ isInExcel, origin, service, settings }: Place): Session {
  const fetched: typeof fetch = (...asked) => fetch(...asked);
  if (settings.signIn === 'development') {
    return developmentSession({ fetch: fetched, now: () => Date.now(), service });
  }
  const { authority, clientId } = settings;
  const scopes = [`api://${clientId}/.default`];
  return entraSession({
    scopes,
    load: () => loadMsal({ authority, clientId, scopes, redirectUri: `${origin}/signed-in.html` }),
    loginHint: () => (isInExcel ? loginHint() : Promise.resolve(undefined)),
    organisationOf: (token) => organisationOf({ fetch: fetched, service }, token),
  });
}
