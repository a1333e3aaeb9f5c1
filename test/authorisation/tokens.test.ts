import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleRegister } from '#domain/rules/example-register';
import { decisionInputSchema } from '../../functions/tables/schemas';
import { callService } from '../openapi/call-service';
import { saying } from '../service/a-submission';
import { aRunningService, type RunningService } from './a-running-service';
import { anIssuer } from './an-issuer';

const group = 'group-of-dbt';
const shared = 'shared-tenant';
const tenants = [
  { tenant: 'dluhc-tenant', organisation: 'dluhc' },
  { tenant: shared, group, organisation: 'dbt' },
  { tenant: shared, group: 'group-of-dsit', organisation: 'dsit' },
];
const returns = { operation: 'list-returns' } as const;

describe('a token that is not good here', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await aRunningService(tenants);
  });
  afterAll(() => service.close());

  const own = { tenant: 'dluhc-tenant' };
  const ask = async (token: string | undefined) => {
    const { answer, status } = await callService(service.url, token, returns);
    return { answer, status };
  };
  const refused = { status: 403, answer: { message: 'Forbidden' } };

  it('is taken where it is good', async () => {
    expect((await ask(await service.token(own))).status).toBe(200);
  });

  it('is asked for where there is none, and no more is said', async () => {
    expect(await ask(undefined)).toEqual({ status: 401, answer: { message: 'Unauthorized' } });
  });

  it.each([
    ['expired', { expiresIn: -60 }],
    ['for another audience', { audience: 'urn:test:another' }],
    ['by another issuer', { issuer: 'urn:test:somebody-else' }],
    ['of a tenant that is not known', { tenant: 'unknown-tenant' }],
    ['with a role that is not known', { roles: ['administrator'] }],
    ['without a role', { roles: [] }],
    ['of a shared tenant, without a group', { tenant: shared }],
    ['of a shared tenant, with two groups', { tenant: shared, groups: [group, 'group-of-dsit'] }],
  ])('is refused without detail where it is %s', async (_, wrong) => {
    expect(await ask(await service.token({ ...own, ...wrong }))).toEqual(refused);
  });

  it('is refused where another key signed it, or its claims were changed, or nobody signed it', async () => {
    const forged = await (await anIssuer()).token(own);
    const [header = '', , signature = ''] = (await service.token(own)).split('.');
    const claims = Buffer.from(JSON.stringify({ oid: 'x', tid: 'dluhc-tenant' }));
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');

    expect(await ask(forged)).toEqual(refused);
    expect(await ask(`${header}.${claims.toString('base64url')}.${signature}`)).toEqual(refused);
    expect(await ask(`${none}.${claims.toString('base64url')}.`)).toEqual(refused);
  });

  it('says by its group which body of a shared tenant it speaks for', async () => {
    const of = async (groups: readonly string[]) =>
      ask(await service.token({ tenant: shared, groups }));

    expect(await of([group])).toMatchObject({ status: 200, answer: { organisation: 'dbt' } });
    expect(await of(['group-of-dsit', 'other'])).toMatchObject({
      answer: { organisation: 'dsit' },
    });
  });
});

const running: RunningService[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) await service.close();
});

it('a change of government moves people, and leaves what they did where it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moved-'));
  const tenant = 'moving-tenant';
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const ask = async (service: RunningService, roles: readonly string[], query = {}) => {
    const token = await service.token({ tenant, roles });
    return callService(service.url, token, { ...returns, query });
  };

  const centre = { tenant: 'centre-tenant', organisation: 'co' };
  const asBefore = [centre, { tenant, organisation: 'dluhc', to: day(9) }];
  const before = await aRunningService(asBefore, folder);
  running.push(before);
  const assessor = await before.token({ tenant: 'centre-tenant', roles: ['assessor'] });
  await callService(before.url, assessor, {
    operation: 'put-decision',
    path: { reference: 'DLUHC-2023-001' },
    body: decisionInputSchema.parse(exampleRegister.decisions[0]),
  });
  const body = saying('before the change', 0);
  const token = await before.token({ tenant });
  const sent = await callService(before.url, token, { operation: 'submit-return', body });
  expect(sent).toMatchObject({ status: 201, answer: { organisation: 'dluhc' } });
  await running.pop()?.close();

  const moved = [
    { tenant, organisation: 'dluhc', to: day(-1) },
    { tenant, organisation: 'dsit', from: day(-1), to: day(9) },
    { tenant, organisation: 'dbt', from: day(9) },
  ];
  const after = await aRunningService(moved, folder);
  running.push(after);
  expect((await ask(after, ['preparer'])).answer).toEqual({ organisation: 'dsit', returns: [] });
  expect((await ask(after, ['preparer'], { organisation: 'dluhc' })).status).toBe(403);
  expect((await ask(after, ['reviewer'], { organisation: 'dluhc' })).answer).toMatchObject({
    organisation: 'dluhc',
    returns: [{ receipt: sent.answer }],
  });
  await running.pop()?.close();
  await rm(folder, { recursive: true });
});
