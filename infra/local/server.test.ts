import { get, type IncomingMessage } from 'node:http';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { whoMayCall } from '../../functions/authorise/who-may-call';
import { roles } from '../../functions/authorise/caller';
import { demoTenants } from './demo-accounts';
import { startLocalService, type LocalService } from './server';

let service: LocalService;

beforeAll(async () => {
  service = await startLocalService();
});
afterAll(() => service.close());

const accounts = {
  preparer: 'preparer@dwp',
  certifier: 'certifier@dwp',
  assessor: 'assessor@co',
  reviewer: 'reviewer@co',
  secretariat: 'secretariat@co',
} as const satisfies Record<(typeof roles)[number], string>;

/** A call of a route that its own roles may make; an empty body is then refused with 400, which shows that it was read. */
async function call(route: string, headers: Record<string, string> = {}) {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace('{period}', '2023-24-Q2')
    .replace('{version}', '1')
    .replace('{reference}', 'HMRC-2023-001');
  const query = route === 'GET /register' ? '?period=2023-24-Q2' : '';
  const body = method === 'GET' ? {} : { body: '{}' };
  return fetch(`${service.url}${path}${query}`, { method, headers, ...body });
}

async function authorised(account: string) {
  return { authorization: `Bearer ${await service.token(account)}` };
}

const everyCall = Object.entries(whoMayCall).flatMap(([name, { route, roles: allowed }]) =>
  roles.map((role) => ({
    name,
    route,
    role,
    allowed: allowed.some((each) => each === role),
  })),
);

describe('the local service', () => {
  it('has the routes that the functions state, and no others', () => {
    expect(service.routes.map(({ route }) => route).sort()).toEqual(
      Object.values(whoMayCall)
        .map(({ route }) => route)
        .sort(),
    );
  });

  it.each(everyCall)('$role may call $route: $allowed', async ({ route, role, allowed }) => {
    const { status, headers } = await call(route, await authorised(accounts[role]));

    if (allowed) expect([200, 400, 404]).toContain(status);
    else expect(status).toBe(403);
    expect(headers.get('content-type')).toMatch(
      status === 200 ? 'application/json' : 'problem+json',
    );
  });

  it.each(Object.values(whoMayCall).map(({ route }) => route))(
    'refuses %s without a token, and with a wrong one',
    async (route) => {
      expect((await call(route)).status).toBe(401);
      expect((await call(route, { authorization: 'Bearer abc' })).status).toBe(403);
    },
  );

  it('does not know other routes', async () => {
    const headers = await authorised(accounts.secretariat);

    expect((await call('DELETE /returns', headers)).status).toBe(404);
    expect((await call('GET /nothing', headers)).status).toBe(404);
  });

  it('gives tokens for demo accounts, and says that they are for development', async () => {
    const ask = (account: string) =>
      fetch(`${service.url}/dev/token`, { method: 'POST', body: JSON.stringify({ account }) });
    const given = await ask('preparer@hmrc');

    expect(given.status).toBe(200);
    expect(await given.json()).toMatchObject({
      token: expect.any(String) as string,
      label: expect.stringContaining('Development only') as string,
    });
    expect((await ask('root@co')).status).toBe(404);
  });

  it('names what of the template it does not emulate', () => {
    expect(service.notEmulated).toContain('firewall (WAF)');
    expect(service.notEmulated).toContain('alarms');
  });

  it('says which port is taken, and stops all that it started', async () => {
    const port = Number(new URL(service.url).port);

    await expect(startLocalService({ port })).rejects.toThrow(`cannot listen on port ${port}`);
  });

  it('refuses who comes by another name than this machine’s', async () => {
    const answer = await new Promise<IncomingMessage>((resolve) => {
      get(`${service.url}/progress`, { headers: { host: 'example.org' } }, resolve);
    });
    answer.resume();

    expect(answer.statusCode).toBe(403);
  });

  it('has a tenant for each organisation of the roadmap', () => {
    expect(demoTenants.map(({ organisation }) => organisation)).toEqual(
      edition202225.organisations.map(({ id }) => id),
    );
  });
});
