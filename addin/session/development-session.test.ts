import { startLocalService, type LocalService } from '../../infra/local/server';
import { aToken } from '../../test/builders/a-token';
import { ServiceError } from '../ports/service';
import { developmentSession } from './development-session';
import { organisationOf } from './organisation-of';

const HOUR = 3_600_000;

/** A local service with one account, whose tokens last an hour by the test's clock. */
function aLocalService() {
  const state = { now: 0, down: false, accounts: ['preparer@dwp'], asked: 0 };
  const fetch = (_url: unknown, init?: RequestInit) => {
    if (state.down) return Promise.reject(new TypeError('fetch failed'));
    state.asked += 1;
    const { account } = JSON.parse(init?.body as string) as { account: string };
    const exp = (state.now + HOUR) / 1000;
    const body = state.accounts.includes(account)
      ? { account, token: aToken({ roles: ['preparer'], exp, serial: state.asked }) }
      : { message: 'There is no such demo account.', accounts: state.accounts };
    return Promise.resolve({ json: () => Promise.resolve(body) } as Response);
  };
  const session = developmentSession({
    service: 'http://127.0.0.1:1',
    fetch,
    now: () => state.now,
  });
  return { session, state };
}

const trouble = (error: unknown) => (error instanceof ServiceError ? error.trouble : error);

describe('developmentSession', () => {
  it('lists the accounts of the local service', async () => {
    const { session } = aLocalService();

    expect(await session.accounts?.()).toEqual(['preparer@dwp']);
  });

  it('signs in by role and tells those who listen', async () => {
    const { session } = aLocalService();
    const told: unknown[] = [];
    session.onChange((who) => told.push(who?.name));

    await session.signIn('preparer@dwp');

    const person = { name: 'preparer@dwp', organisation: 'dwp', roles: ['preparer'] };
    expect(session.current()).toEqual(person);
    expect(told).toEqual(['preparer@dwp']);
  });

  it('tells nobody who stopped listening', async () => {
    const { session } = aLocalService();
    const told: unknown[] = [];
    session.onChange((who) => told.push(who))();

    await session.signIn('preparer@dwp');

    expect(told).toEqual([]);
  });

  it('refuses an account that is not there, and one that was not chosen', async () => {
    const { session } = aLocalService();

    expect(await session.signIn('minister@dwp').catch(trouble)).toBe('refused');
    expect(await session.signIn().catch(trouble)).toBe('signed out');
    expect(session.current()).toBeUndefined();
  });

  it('gives the same token until it nearly ends, then renews it once for calls made together', async () => {
    const { session, state } = aLocalService();
    await session.signIn('preparer@dwp');
    const first = await session.token();

    state.now = HOUR - 60_001;
    expect(await session.token()).toBe(first);

    state.now = HOUR - 60_000;
    const [one, other] = await Promise.all([session.token(), session.token()]);
    expect(one).not.toBe(first);
    expect(other).toBe(one);
    expect(state.asked).toBe(2);
  });

  it('says that the session expired where it cannot be renewed, and can sign in again', async () => {
    const { session, state } = aLocalService();
    await session.signIn('preparer@dwp');
    state.now = HOUR;
    state.accounts = ['certifier@dwp'];

    expect(await session.token().catch(trouble)).toBe('session expired');
    expect(session.current()).toBeUndefined();

    state.accounts = ['preparer@dwp'];
    await session.signIn();
    expect(session.current()?.name).toBe('preparer@dwp');
  });

  it('stays signed in while the service is down', async () => {
    const { session, state } = aLocalService();
    await session.signIn('preparer@dwp');
    Object.assign(state, { now: HOUR, down: true });

    expect(await session.token().catch(trouble)).toBe('offline');
    expect(session.current()?.name).toBe('preparer@dwp');

    state.down = false;
    expect(await session.token()).toEqual(expect.any(String));
  });

  it('has no token when signed out', async () => {
    const { session } = aLocalService();
    await session.signIn('preparer@dwp');

    await session.signOut();

    expect(session.current()).toBeUndefined();
    expect(await session.token().catch(trouble)).toBe('signed out');
  });
});

describe('developmentSession at the local service itself', () => {
  let local: LocalService;
  beforeAll(async () => {
    local = await startLocalService();
  });
  afterAll(() => local.close());

  it('signs in a person whom the service then knows', async () => {
    const session = developmentSession({ service: local.url, fetch, now: () => Date.now() });
    expect(await session.accounts?.()).toContain('certifier@dwp');

    expect(await session.signIn('certifier@dwp')).toEqual({
      name: 'certifier@dwp',
      organisation: 'dwp',
      roles: ['certifier'],
    });
    expect(await organisationOf({ service: local.url, fetch }, await session.token())).toBe('dwp');
  });
});
