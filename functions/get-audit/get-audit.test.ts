import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';
import { roles, type Role } from '../authorise/caller';
import { whoMayCall } from '../authorise/who-may-call';
import { lambda } from '../http';
import { getAudit } from './get-audit';

interface Page {
  readonly entries: readonly Readonly<Record<string, string>>[];
  readonly next?: string;
}

onEachEngine((engine) => {
  let service: Service;

  const page = async (query: Record<string, string> = {}) => {
    const { status, body } = await service.call('getAudit', aCaller('secretariat', 'co'), {
      query,
    });
    expect(status).toBe(200);
    return body as Page;
  };
  const actions = async (query?: Record<string, string>) =>
    (await page(query)).entries.map(({ action, organisation }) => `${organisation} ${action}`);

  beforeAll(async () => {
    service = await aService(engine());
    service.at('2023-10-02T09:00:00.000Z');
    await registerExample(service);
    const target = { measure: '18.vacancy-rate', value: 5, due: '2025-03-31', revision: 1 };
    const targets = [
      { ...target, organisation: 'hmrc' },
      { ...target, organisation: 'dwp' },
    ];
    await service.call('putTargets', aCaller('secretariat', 'co'), { body: { targets } });
    service.at('2023-10-20T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
    service.at('2023-10-21T10:00:00.000Z');
    const version = { period: '2023-24-Q2', version: '1' };
    await service.call('certifyReturn', aCaller('certifier'), { path: version });
  });

  it('has what was done across government, in order, by whom and to what', async () => {
    const all = await actions();

    expect(all.slice(-4)).toEqual([
      'dwp target set',
      'hmrc target set',
      'dluhc return submitted',
      'dluhc return certified',
    ]);
    expect((await page()).entries.at(-1)).toEqual({
      organisation: 'dluhc',
      receivedAt: '2023-10-21T10:00:00.000Z',
      action: 'return certified',
      subject: 'certifier-1@dluhc',
      about: '2023-24-Q2#0001',
    });
  });

  it('gives the same in pages of any size', async () => {
    const { entries } = await page();

    for (const limit of [1, 2, 3, entries.length]) {
      const paged: object[] = [];
      let next: string | undefined;
      do {
        const given = await page({ limit: String(limit), ...(next !== undefined && { next }) });
        expect(given.entries.length).toBeLessThanOrEqual(limit);
        paged.push(...given.entries);
        next = given.next;
      } while (next !== undefined);
      expect(paged).toEqual(entries);
    }
  });

  it('shows one organisation, from a day and up to a day', async () => {
    expect(await actions({ organisation: 'dwp' })).toEqual(['dwp target set']);
    expect(await actions({ from: '2023-10-20' })).toEqual([
      'dluhc return submitted',
      'dluhc return certified',
    ]);
    expect(await actions({ from: '2023-10-20', to: '2023-10-20' })).toEqual([
      'dluhc return submitted',
    ]);
  });

  it.each([{ limit: '0' }, { limit: '501' }, { next: 'x' }, { from: 'today' }])(
    'refuses %j',
    async (query) => {
      const caller = aCaller('secretariat', 'co');
      expect(await service.call('getAudit', caller, { query })).toMatchObject({ status: 400 });
    },
  );

  it.each(roles.filter((role) => role !== 'secretariat'))('is not for a %s', async (role) => {
    const handler = lambda('get-audit', getAudit({ tables: service.tables }));
    const reply = await handler(eventFrom(role));

    expect(reply.statusCode).toBe(403);
  });
});

describe('the audit trail', () => {
  it('has no route by which anybody could change it', () => {
    const routes = Object.values(whoMayCall).map(({ route }) => route);

    expect(routes.filter((route) => route.includes('/audit'))).toEqual(['GET /audit']);
  });
});

function eventFrom(role: Role) {
  return {
    headers: {},
    isBase64Encoded: false,
    requestContext: {
      routeKey: 'GET /audit',
      authorizer: { lambda: aCaller(role, 'co') },
    },
  };
}
