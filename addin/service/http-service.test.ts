import { exampleRegister } from '#domain/rules/example-register';
import { gunzipSync } from 'node:zlib';
import { aReceipt } from '../../test/builders/a-receipt';
import { aCleanReturn } from '../../test/builders/a-return-with-faults';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { ServiceError } from '../ports/service';
import { httpService } from './http-service';

const session = { token: () => Promise.resolve('a-token') };

/** A service whose calls are noted and all answered in the same way. */
function answering(status: number, body: unknown) {
  const calls: Request[] = [];
  const service = httpService({
    address: 'https://service.example',
    session,
    fetch: (url, options) => {
      calls.push(new Request(url, options));
      return Promise.resolve(Response.json(body, { status }));
    },
  });
  return { calls, service };
}

describe('the service over HTTP', () => {
  it('sends the cells compressed, with a token, and says how far it is', async () => {
    const { calls, service } = answering(201, aReceipt());
    const shares: number[] = [];
    const receipt = await service.submit({ cells: aCleanReturn, previousVersion: 2 }, (share) => {
      shares.push(share);
    });
    expect(receipt).toEqual(aReceipt());
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);

    const [call] = calls;
    expect(call?.url).toBe('https://service.example/returns');
    expect(call?.headers.get('authorization')).toBe('Bearer a-token');
    expect(call?.headers.get('content-encoding')).toBe('gzip');
    const body = gunzipSync(new Uint8Array((await call?.arrayBuffer()) ?? []));
    expect(JSON.parse(body.toString())).toEqual({ cells: aCleanReturn, previousVersion: 2 });
  });

  it('sends a short body as it is', async () => {
    const { calls, service } = answering(201, {});
    await service.certify('2023-24-Q2', 3);
    expect(calls[0]?.url).toBe(
      'https://service.example/returns/2023-24-Q2/versions/3/certification',
    );
    expect(calls[0]?.headers.get('content-encoding')).toBeNull();
    expect(await calls[0]?.json()).toEqual({});
  });

  it('says what the service says is wrong', async () => {
    const { service } = answering(409, { title: 'T', detail: 'Version 2 came.', latest: {} });
    await expect(service.versions()).rejects.toMatchObject({
      trouble: 'another was first',
      message: 'Version 2 came.',
    });
  });

  it('is offline where it cannot be reached', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const service = httpService({ address: '', fetch, session });
    await expect(service.progress()).rejects.toMatchObject({ trouble: 'offline' });
  });

  it('passes on why there is no token, and calls nobody', async () => {
    const fetch = jest.fn();
    const token = () => Promise.reject(new ServiceError('session expired', 'Sign in again.'));
    const service = httpService({ address: '', fetch, session: { token } });
    await expect(service.versions()).rejects.toMatchObject({ trouble: 'session expired' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the service over HTTP, against the service itself', () => {
  let local: LocalService;
  const as = (account: string) =>
    httpService({
      address: local.url,
      fetch,
      session: { token: () => local.token(account) },
    });

  const put = async (account: string, path: string, body: object) => {
    const headers = {
      authorization: `Bearer ${await local.token(account)}`,
      'content-type': 'application/json',
    };
    await fetch(`${local.url}${path}`, { method: 'PUT', headers, body: JSON.stringify(body) });
  };

  beforeAll(async () => {
    local = await startLocalService();
    const { decisions, targets } = exampleRegister;
    for (const { reference, ...decision } of decisions) {
      await put('assessor@co', `/decisions/${reference}`, decision);
    }
    await put('secretariat@co', '/targets', { targets });
  }, 60_000);
  afterAll(() => local.close());

  it('submits once, certifies by another person, and lists what was submitted', async () => {
    const preparer = as('preparer@dluhc');
    expect(await preparer.register('2023-24-Q2')).toMatchObject({ organisation: 'dluhc' });
    const body = { cells: aCleanReturn, previousVersion: 0 };
    const answer = await preparer.submit(body);
    expect(answer).toMatchObject({ organisation: 'dluhc', version: 1 });
    expect(await preparer.submit(body)).toEqual(answer);

    const other = { cells: { ...aCleanReturn, names: {} }, previousVersion: 0 };
    await expect(preparer.submit(other)).rejects.toMatchObject({ trouble: 'another was first' });
    await expect(preparer.certify('2023-24-Q2', 1)).rejects.toMatchObject({
      trouble: 'not allowed',
    });
    await as('certifier@dluhc').certify('2023-24-Q2', 1);
    const [version, ...more] = await preparer.versions();
    expect(version?.receipt).toEqual(answer);
    expect(version?.certification?.certifiedAt).toMatch(/^20/);
    expect(more).toEqual([]);
    expect(await preparer.version('2023-24-Q2', 1)).toMatchObject({
      version: 1,
      return: { organisation: 'dluhc', fields: { values: { certifierRole: 'Finance Director' } } },
    });
    await expect(preparer.version('2023-24-Q2', 2)).rejects.toMatchObject({ trouble: 'refused' });
    expect(await preparer.progress()).toMatchObject({ organisation: 'dluhc' });
    const period = { year: 2023, quarter: 2 } as const;
    expect(await preparer.figures([{ figure: 'value', of: '17.training', period }])).toEqual([
      { value: 77.5 },
    ]);
    expect(await preparer.decisions('2023-24-Q2', '2023-09-30')).toEqual([]);
    expect(await as('reviewer@co').progress(undefined, 'dluhc')).toMatchObject({
      organisation: 'dluhc',
    });
    await expect(preparer.progress(undefined, 'hmrc')).rejects.toMatchObject({
      trouble: 'not allowed',
    });
  });

  it('ends the session of a token that the service does not know', async () => {
    const service = httpService({
      address: local.url,
      fetch,
      session: { token: () => Promise.resolve('nonsense') },
    });
    await expect(service.versions()).rejects.toMatchObject({ trouble: 'session expired' });
  });
});
