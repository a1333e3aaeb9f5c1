import { aToken } from '../../test/builders/a-token';
import { ServiceError } from '../ports/service';
import { entraSession, type EntraApplication } from './entra-session';

type Answer = Awaited<ReturnType<EntraApplication['ssoSilent']>>;

const accessToken = aToken({ roles: ['preparer', 'certifier'] });
const answer = { accessToken, account: { name: 'A Preparer', username: 'a@dwp.test' } } as Answer;

/** An error as msal-browser throws it. */
function anError(name: string, errorCode: string): Error {
  return Object.assign(new Error('Made up for a test'), { name, errorCode });
}
const askThem = anError('InteractionRequiredAuthError', 'login_required');

/** An application that knows the person, with what the test changes, and what was asked of it. */
function anApplication(change: Partial<EntraApplication> = {}) {
  const asked: (readonly [string, unknown])[] = [];
  const noting =
    (name: keyof EntraApplication) =>
    (request?: unknown): Promise<never> => {
      asked.push([name, request]);
      const changed = change[name] as ((given: unknown) => Promise<never>) | undefined;
      return changed ? changed(request) : Promise.resolve(answer as never);
    };
  const application: EntraApplication = {
    acquireTokenPopup: noting('acquireTokenPopup'),
    acquireTokenSilent: noting('acquireTokenSilent'),
    clearCache: noting('clearCache'),
    ssoSilent: noting('ssoSilent'),
  };
  let loaded = 0;
  const session = entraSession({
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

const trouble = (error: unknown) => (error instanceof ServiceError ? error.trouble : error);

describe('entraSession', () => {
  it('loads nothing until somebody signs in, and then once', async () => {
    const { loaded, session } = anApplication();
    expect(await session.token().catch(trouble)).toBe('signed out');
    expect(loaded()).toBe(0);

    await session.signIn();
    await session.token();
    expect(loaded()).toBe(1);
  });

  it('signs in without a window where the host knows the person', async () => {
    const { asked, session } = anApplication();

    const person = await session.signIn();

    expect(person).toEqual({
      name: 'A Preparer',
      organisation: 'dwp',
      roles: ['preparer', 'certifier'],
    });
    expect(session.current()).toEqual(person);
    const request = { scopes: ['api://returns/.default'], loginHint: 'a@dwp.test' };
    expect(asked).toEqual([['ssoSilent', request]]);
  });

  it.each([
    ['it must', askThem],
    ['cookies are blocked', anError('BrowserAuthError', 'monitor_window_timeout')],
  ])('asks in a window where %s', async (_, error) => {
    const { names, session } = anApplication({ ssoSilent: () => Promise.reject(error) });

    await session.signIn();

    expect(names()).toEqual(['ssoSilent', 'acquireTokenPopup']);
    expect(session.current()?.organisation).toBe('dwp');
  });

  it('opens no window offline', async () => {
    const error = anError('BrowserAuthError', 'no_network_connectivity');
    const { names, session } = anApplication({ ssoSilent: () => Promise.reject(error) });

    expect(await session.signIn().catch(trouble)).toBe('offline');
    expect(names()).toEqual(['ssoSilent']);
  });

  it.each([
    ['popup_window_error', /blocked/],
    ['user_cancelled', /did not finish/],
    ['interaction_in_progress', /window that is open/],
    ['something_new', /did not work/],
  ])('says in words what %s is', async (code, words) => {
    const { session } = anApplication({
      ssoSilent: () => Promise.reject(askThem),
      acquireTokenPopup: () => Promise.reject(anError('BrowserAuthError', code)),
    });

    await expect(session.signIn()).rejects.toThrow(words);
    expect(session.current()).toBeUndefined();
  });

  it('signs nobody in whom the service knows no organisation of', async () => {
    const session = entraSession({
      scopes: [],
      load: () => Promise.resolve({ ssoSilent: () => Promise.resolve(answer) } as never),
      loginHint: () => Promise.reject(new Error('no host')),
      organisationOf: () => Promise.reject(new ServiceError('not allowed', 'Unknown.')),
    });

    expect(await session.signIn().catch(trouble)).toBe('not allowed');
    expect(session.current()).toBeUndefined();
    expect(await session.token().catch(trouble)).toBe('signed out');
  });

  it('asks again in a window where a token can only be renewed so', async () => {
    const { names, session } = anApplication({ acquireTokenSilent: () => Promise.reject(askThem) });
    await session.signIn();

    expect(await session.token()).toBe(accessToken);
    expect(names()).toEqual(['ssoSilent', 'acquireTokenSilent', 'acquireTokenPopup']);
  });

  it('says that the session expired where the person is not there to be asked', async () => {
    const { session } = anApplication({
      acquireTokenSilent: () => Promise.reject(askThem),
      acquireTokenPopup: () => Promise.reject(anError('BrowserAuthError', 'popup_window_error')),
    });
    await session.signIn();

    expect(await session.token().catch(trouble)).toBe('session expired');
    expect(session.current()).toBeUndefined();
  });

  it('drops the tokens when the person signs out', async () => {
    const { names, session } = anApplication();
    await session.signIn();

    await session.signOut();

    expect(session.current()).toBeUndefined();
    expect(names()).toContain('clearCache');
    expect(await session.token().catch(trouble)).toBe('signed out');
  });
});
