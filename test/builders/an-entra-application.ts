import type { EntraApplication, SignInDialog } from '../../addin/session/ask-entra';
import { entraSession } from '../../addin/session/entra-session';
import { aToken } from './a-token';

type Answer = Awaited<ReturnType<EntraApplication['ssoSilent']>>;

const accessToken = aToken({ roles: ['preparer', 'certifier'] });
/** What msal-browser answers for a preparer who also certifies. */
export const anAnswer = {
  accessToken,
  account: { name: 'A Preparer', username: 'a@dwp.test' },
} as Answer;

/** An error as msal-browser throws it. */
export function anError(name: string, errorCode: string): Error {
  return Object.assign(new Error('Made up for a test'), { name, errorCode });
}
/** What it throws where the person has to be asked. */
export const mustBeAsked = anError('InteractionRequiredAuthError', 'login_required');

/** A session over an application that knows the person, with what the test changes, and what was asked of it. */
export function anEntraApplication(
  change: Partial<EntraApplication> = {},
  inOffice: { readonly dialog?: SignInDialog; readonly now?: () => number } = {},
) {
  const asked: (readonly [string, unknown])[] = [];
  const noting =
    (name: keyof EntraApplication) =>
    (request?: unknown): Promise<never> => {
      asked.push([name, request]);
      const changed = change[name] as ((given: unknown) => Promise<never>) | undefined;
      return changed ? changed(request) : Promise.resolve(anAnswer as never);
    };
  const application: EntraApplication = {
    acquireTokenPopup: noting('acquireTokenPopup'),
    acquireTokenSilent: noting('acquireTokenSilent'),
    clearCache: noting('clearCache'),
    ssoSilent: noting('ssoSilent'),
  };
  let loaded = 0;
  const session = entraSession({
    now: () => 0,
    ...inOffice,
    scopes: ['api://returns/.default'],
    load: () => {
      loaded += 1;
      return Promise.resolve(application);
    },
    loginHint: () => Promise.resolve('a@dwp.test'),
    organisationOf: () => Promise.resolve('dwp'),
  });
  return { session, asked, names: () => asked.map(([name]) => name), loaded: () => loaded };
}
