import type { Asked } from '../serve';
import { callApi } from './call-api';
import { expressionOf } from './route-expression';
import type { GatewayRoute } from './route-table';

const authoriser = {
  functionArn: 'authorise',
  identitySources: ['$request.header.Authorization'],
  cacheSeconds: 300,
};

function aRoute(key: string, change: Partial<GatewayRoute> = {}): GatewayRoute {
  const [method = '', path = ''] = key.split(' ');
  const expression = expressionOf(path);
  return { key, method, expression, functionArn: key, timeoutMilliseconds: 5000, ...change };
}

const routes = [
  aRoute('GET /open'),
  aRoute('GET /slow', { timeoutMilliseconds: 20 }),
  aRoute('GET /returns/{period}', { authoriser }),
];

/** An API whose functions answer with the event that they were given, unless a test says otherwise. */
function anApi(answers: Readonly<Record<string, (event: object) => unknown>> = {}) {
  const asked: string[] = [];
  const api = callApi({
    routes,
    log: () => undefined,
    async invoke(arn, event) {
      asked.push(arn);
      const isKnown = { isAuthorized: true, context: { organisation: 'dwp' } };
      return Promise.resolve(
        answers[arn]?.(event) ?? (arn === 'authorise' ? isKnown : { seen: event }),
      );
    },
  });
  const call = async (route: string, headers: Asked['headers'] = {}, body = Buffer.alloc(0)) => {
    const [method = '', path = ''] = route.split(' ');
    const url = new URL(path, 'http://127.0.0.1');
    const reply = await api({ method, url, headers, body });
    return { status: reply.status, body: reply.body.toString(), headers: reply.headers };
  };
  return { asked, call };
}

const fails = (name: string) => () => {
  throw Object.assign(new Error('failed'), { name });
};

describe('the API', () => {
  it('knows no other route', async () => {
    const { call } = anApi();

    expect(await call('GET /elsewhere')).toMatchObject({
      status: 404,
      body: '{"message":"Not Found"}',
    });
    expect((await call('PUT /open')).status).toBe(404);
    expect((await call('GET /returns/a/b')).status).toBe(404);
  });

  it('refuses who does not say who they are, and asks nobody', async () => {
    const { asked, call } = anApi();

    expect((await call('GET /returns/2023-24-Q2')).status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('refuses whom the authoriser refuses, and remembers it', async () => {
    const { asked, call } = anApi({ authorise: () => ({ isAuthorized: false }) });
    const headers = { authorization: 'Bearer a' };

    expect((await call('GET /returns/2023-24-Q2', headers)).status).toBe(403);
    expect((await call('GET /returns/2023-24-Q2', headers)).status).toBe(403);
    expect(asked).toEqual(['authorise']);
  });

  it('tells the function who calls, asking once for each token', async () => {
    const { asked, call } = anApi();
    const first = await call('GET /returns/2023%2F24', { authorization: 'Bearer a' });
    await call('GET /returns/2023-24-Q2', { authorization: 'Bearer a' });
    await call('GET /returns/2023-24-Q2', { authorization: 'Bearer b' });

    expect(JSON.parse(first.body)).toMatchObject({
      seen: {
        pathParameters: { period: '2023/24' },
        requestContext: { authorizer: { lambda: { organisation: 'dwp' } } },
      },
    });
    expect(asked.filter((arn) => arn === 'authorise')).toHaveLength(2);
  });

  it.each<[number, () => unknown]>([
    [500, fails('Runtime.ExitError')],
    [500, fails('Function.ResponseSizeTooLarge')],
    [413, fails('RequestEntityTooLarge')],
    [500, () => ({ statusCode: 'fine' })],
  ])('answers %i where the function fails so', async (status, answer) => {
    expect((await anApi({ 'GET /open': answer }).call('GET /open')).status).toBe(status);
  });

  it('answers 500 where the authoriser fails', async () => {
    const { call } = anApi({ authorise: fails('Error') });

    expect((await call('GET /returns/x', { authorization: 'Bearer a' })).status).toBe(500);
  });

  it('does not wait longer than the integration says', async () => {
    const { call } = anApi({ 'GET /slow': () => new Promise(() => undefined) });

    expect((await call('GET /slow')).status).toBe(503);
  });

  it('answers 400 for a path that cannot be decoded', async () => {
    const { call } = anApi();

    expect((await call('GET /returns/%E0%A4%A', { authorization: 'Bearer a' })).status).toBe(400);
  });

  it('passes on status, headers, cookies and bytes', async () => {
    const { call } = anApi({
      'GET /open': () => ({
        statusCode: 201,
        headers: { 'x-a': 1 },
        cookies: ['c=1'],
        body: Buffer.from('bytes').toString('base64'),
        isBase64Encoded: true,
      }),
    });

    expect(await call('GET /open')).toEqual({
      status: 201,
      headers: { 'x-a': '1', 'set-cookie': ['c=1'] },
      body: 'bytes',
    });
  });
});
