import { aToken } from '../../test/builders/a-token';
import { anEntraApplication, anError, mustBeAsked } from '../../test/builders/an-entra-application';
import { ServiceError } from '../ports/service';
import type { SignInDialog } from './ask-entra';

const trouble = (error: unknown) => (error instanceof ServiceError ? error.trouble : error);
const token = aToken({ exp: 3600, roles: ['certifier'] });
const said = (message: object) => () => Promise.resolve(JSON.stringify(message));
const aPerson = said({ name: 'A Certifier', token });

const only = (ask: SignInDialog['ask'] = aPerson, now = () => 0) =>
  anEntraApplication({}, { dialog: { ask, isOnlyWay: () => true }, now });

/** A session in an Office with its own sign-in, which asks in a window that gives this error. */
const blockedBy = (code: string) => {
  const asked: string[] = [];
  const dialog = {
    ask: () => {
      asked.push('dialog');
      return aPerson();
    },
    isOnlyWay: () => false,
  };
  const windows = {
    ssoSilent: () => Promise.reject(mustBeAsked),
    acquireTokenPopup: () => Promise.reject(anError('BrowserAuthError', code)),
  };
  return { ...anEntraApplication(windows, { dialog }), opened: asked };
};

describe('signing in in a dialog of Office', () => {
  it('is the only way where Office has no sign-in for add-ins, and msal-browser is not loaded', async () => {
    const { loaded, names, session } = only();

    expect(await session.signIn()).toEqual({
      name: 'A Certifier',
      organisation: 'dwp',
      roles: ['certifier'],
    });
    expect(await session.token()).toBe(token);
    expect([loaded(), names()]).toEqual([0, []]);
  });

  it.each(['popup_window_error', 'empty_window_error'])(
    'is tried after the window, where that is blocked: %s',
    async (code) => {
      const { names, opened, session } = blockedBy(code);

      await session.signIn();

      expect(names()).toEqual(['ssoSilent', 'acquireTokenPopup']);
      expect(opened).toEqual(['dialog']);
      expect(session.current()?.name).toBe('A Certifier');
    },
  );

  it('is not tried where the person closed the window', async () => {
    const { opened, session } = blockedBy('user_cancelled');

    await expect(session.signIn()).rejects.toThrow(/did not finish/);
    expect(opened).toEqual([]);
  });

  it('is not tried again where the person closed the dialog', async () => {
    const { session } = only(() => Promise.reject(anError('Dialog', 'user_cancelled')));

    await expect(session.signIn()).rejects.toThrow(/did not finish/);
    expect(session.current()).toBeUndefined();
  });

  it.each([
    [{ errorCode: 'access_denied' }, /did not finish/],
    [{ errorCode: 'no_network_connectivity' }, /offline/],
    [{ name: 'No token' }, /did not work/],
  ])('says in words what %j is', async (message, words) => {
    await expect(only(said(message)).session.signIn()).rejects.toThrow(words);
  });

  it('gives a token that is used until its last minute, and then ends the session', async () => {
    let now = 0;
    const { session } = only(aPerson, () => now);
    await session.signIn();
    now = 3539 * 1000;
    expect(await session.token()).toBe(token);

    now = 3541 * 1000;

    expect(await session.token().catch(trouble)).toBe('session expired');
    expect(session.current()).toBeUndefined();
    await session.signIn();
    expect(session.current()?.name).toBe('A Certifier');
  });

  it('gives a token that is dropped when the person signs out', async () => {
    const { session } = only();
    await session.signIn();

    await session.signOut();

    expect(await session.token().catch(trouble)).toBe('signed out');
  });
});
