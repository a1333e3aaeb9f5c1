import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { authorise } from './authorise';
import { tokenVerifier } from './token-verifier';
import { whoMayCall } from './who-may-call';

const issuer = 'https://login.example/tenant/v2.0';
const audience = 'returns';
const tenants = [
  { tenant: 't-dwp', organisation: 'dwp' },
  { tenant: 't-shared', group: 'g-beis', organisation: 'beis', to: '2023-02-07' },
  { tenant: 't-shared', group: 'g-beis', organisation: 'desnz', from: '2023-02-07' },
  { tenant: 't-shared', group: 'g-dsit', organisation: 'dsit' },
];

let keys: { readonly own: CryptoKey; readonly other: CryptoKey; readonly jwk: object };

beforeAll(async () => {
  const [own, other] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  keys = { own: own.privateKey, other: other.privateKey, jwk };
});

const hours = (count: number) => Math.floor(Date.now() / 1000) + count * 3600;
const claims = { oid: 'p-1', tid: 't-dwp', roles: ['preparer'], iss: issuer, aud: audience };

function sign(change: JWTPayload = {}, key: CryptoKey = keys.own, kid = 'k1'): Promise<string> {
  return new SignJWT({ ...claims, exp: hours(1), ...change })
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(key);
}

async function ask(
  token: string,
  change: { edge?: string; routeKey?: string; scheme?: string; on?: string } = {},
) {
  const {
    edge = 'by-edge',
    routeKey = 'POST /returns',
    scheme = 'Bearer',
    on = '2023-10-20',
  } = change;
  const issuers = [
    { issuer, audience, jwks: { keys: [keys.jwk as { kty: string; kid: string }] } },
  ];
  const answer = authorise({
    edgeSecrets: ['by-edge'],
    verify: tokenVerifier(issuers),
    tenants,
    routes: Object.values(whoMayCall),
    now: () => new Date(`${on}T12:00:00Z`),
  });
  return answer({ routeKey, identitySource: [`${scheme} ${token}`, edge] });
}

describe('authorise', () => {
  it('says who calls by the token alone', async () => {
    expect(await ask(await sign())).toEqual({
      isAuthorized: true,
      context: { subject: 'p-1', roles: ['preparer'], organisation: 'dwp' },
    });
  });

  it('counts only roles that the service has', async () => {
    const token = await sign({ roles: ['root', 'certifier', 'Preparer'] });

    expect(await ask(token)).toMatchObject({ context: { roles: ['certifier'] } });
  });

  it.each([
    ['2023-02-06', 'beis'],
    ['2023-02-07', 'desnz'],
  ])('finds on %s that a group of a shared tenant is %s', async (on, organisation) => {
    const token = await sign({ tid: 't-shared', groups: ['g-beis'] });

    expect(await ask(token, { on })).toMatchObject({ context: { organisation } });
  });

  it.each<[string, () => Promise<string>]>([
    ['signed with another key', () => sign({}, keys.other)],
    ['signed under an unknown key id', () => sign({}, keys.own, 'k2')],
    ['expired', () => sign({ exp: hours(-1) })],
    ['not valid yet', () => sign({ nbf: hours(1) })],
    ['for another audience', () => sign({ aud: 'another' })],
    ['by another issuer', () => sign({ iss: 'https://login.example/other' })],
    [
      'without signature',
      () => Promise.resolve(new UnsecuredJWT({ ...claims, exp: hours(1) }).encode()),
    ],
    ['changed after signing', async () => changed(await sign())],
    ['of an unknown tenant', () => sign({ tid: 't-nobody' })],
    ['of a shared tenant and no group', () => sign({ tid: 't-shared' })],
    ['of two organisations at once', () => sign({ tid: 't-shared', groups: ['g-beis', 'g-dsit'] })],
    ['without a role', () => sign({ roles: [] })],
    ['with roles of other services only', () => sign({ roles: ['root'] })],
    ['without a person', () => sign({ oid: undefined })],
    ['that is no token', () => Promise.resolve('abc')],
  ])('refuses a token %s', async (_, token) => {
    expect(await ask(await token())).toEqual({ isAuthorized: false });
  });

  it('refuses a route that no function states', async () => {
    expect(await ask(await sign(), { routeKey: 'DELETE /returns' })).toEqual({
      isAuthorized: false,
    });
  });

  it('refuses who came past the edge, whatever their token', async () => {
    expect(await ask(await sign(), { edge: 'guessed' })).toEqual({ isAuthorized: false });
  });

  it('refuses another scheme than Bearer', async () => {
    expect(await ask(await sign(), { scheme: 'Basic' })).toEqual({ isAuthorized: false });
  });

  it.each([undefined, {}, { routeKey: 'POST /returns', identitySource: [] }])(
    'refuses %j as a request',
    async (event) => {
      const answer = authorise({
        edgeSecrets: [''],
        verify: () => Promise.resolve(claims),
        tenants,
        routes: [],
        now: () => new Date(),
      });

      expect(await answer(event)).toEqual({ isAuthorized: false });
    },
  );
});

// The token of one person with the claims of another and the first one's signature.
function changed(token: string): string {
  const [header, , signature] = token.split('.');
  const payload = { ...claims, oid: 'p-2', exp: hours(1) };
  return [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
}
