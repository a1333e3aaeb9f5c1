import {
  anAnswer,
  anEntraApplication,
  anError,
  mustBeAsked,
} from '../../test/builders/an-entra-application';
import { ServiceError } from '../ports/service';
import { entraSession } from './entra-session';

const trouble = (error: unknown) => (error instanceof ServiceError ? error.trouble : error);

describe('entraSession', () => {
  it('loads nothing until somebody signs in, and then once', async () => {
    const { loaded, session } = anEntraApplication();
    expect(await session.token().catch(trouble)).toBe('signed out');
    expect(loaded()).toBe(0);

    await session.signIn();
    await session.token();
    expect(loaded()).toBe(1);
  });

  it('signs in without a window where the host knows the person', async () => {
    const { asked, session } = anEntraApplication();

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
    ['it must', mustBeAsked],
    ['cookies are blocked', anError('BrowserAuthError', 'monitor_window_timeout')],
  ])('asks in a window where %s', async (_, error) => {
    const { names, session } = anEntraApplication({ ssoSilent: () => Promise.reject(error) });

    await session.signIn();

    expect(names()).toEqual(['ssoSilent', 'acquireTokenPopup']);
    expect(session.current()?.organisation).toBe('dwp');
  });

  it('opens the window at once when it is tried again, while the browser still knows of the press', async () => {
    const windows = [
      () => Promise.reject(anError('BrowserAuthError', 'popup_window_error')),
      () => Promise.resolve(anAnswer),
    ];
    const { names, session } = anEntraApplication({
      ssoSilent: () => Promise.reject(mustBeAsked),
      acquireTokenPopup: () => windows.shift()?.() ?? Promise.reject(mustBeAsked),
    });

    await expect(session.signIn()).rejects.toThrow(/blocked/);
    await session.signIn();

    expect(names()).toEqual(['ssoSilent', 'acquireTokenPopup', 'acquireTokenPopup']);
    expect(session.current()?.organisation).toBe('dwp');
  });

  it('opens no window offline', async () => {
    const error = anError('BrowserAuthError', 'no_network_connectivity');
    const { names, session } = anEntraApplication({ ssoSilent: () => Promise.reject(error) });

    expect(await session.signIn().catch(trouble)).toBe('offline');
    expect(names()).toEqual(['ssoSilent']);
  });

  it.each([
    ['popup_window_error', /blocked/],
    ['user_cancelled', /did not finish/],
    ['interaction_in_progress', /window that is open/],
    ['something_new', /did not work/],
  ])('says in words what %s is', async (code, words) => {
    const { session } = anEntraApplication({
      ssoSilent: () => Promise.reject(mustBeAsked),
      acquireTokenPopup: () => Promise.reject(anError('BrowserAuthError', code)),
    });

    await expect(session.signIn()).rejects.toThrow(words);
    expect(session.current()).toBeUndefined();
  });

  it('signs nobody in whom the service knows no organisation of', async () => {
    const session = entraSession({
      now: () => 0,
      scopes: [],
      load: () => Promise.resolve({ ssoSilent: () => Promise.resolve(anAnswer) } as never),
      loginHint: () => Promise.reject(new Error('no host')),
      organisationOf: () => Promise.reject(new ServiceError('not allowed', 'Unknown.')),
    });

    expect(await session.signIn().catch(trouble)).toBe('not allowed');
    expect(session.current()).toBeUndefined();
    expect(await session.token().catch(trouble)).toBe('signed out');
  });

  it('asks again in a window where a token can only be renewed so', async () => {
    const { names, session } = anEntraApplication({
      acquireTokenSilent: () => Promise.reject(mustBeAsked),
    });
    await session.signIn();

    expect(await session.token()).toBe(anAnswer.accessToken);
    expect(names()).toEqual(['ssoSilent', 'acquireTokenSilent', 'acquireTokenPopup']);
  });

  it('says that the session expired where the person is not there to be asked', async () => {
    const { session } = anEntraApplication({
      acquireTokenSilent: () => Promise.reject(mustBeAsked),
      acquireTokenPopup: () => Promise.reject(anError('BrowserAuthError', 'popup_window_error')),
    });
    await session.signIn();

    expect(await session.token().catch(trouble)).toBe('session expired');
    expect(session.current()).toBeUndefined();
  });

  it('drops the tokens when the person signs out', async () => {
    const { names, session } = anEntraApplication();
    await session.signIn();

    await session.signOut();

    expect(session.current()).toBeUndefined();
    expect(names()).toContain('clearCache');
    expect(await session.token().catch(trouble)).toBe('signed out');
  });
});
