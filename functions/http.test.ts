import { gunzipSync, gzipSync } from 'node:zlib';
import type { Endpoint } from './endpoint';
import { lambda } from './http';

const preparer = { subject: 'p-1', roles: ['preparer'], organisation: 'dwp' };
const echo: Endpoint = ({ body }) => Promise.resolve({ status: 200, body: { body } });

function event(change: object = {}, caller: unknown = preparer, routeKey = 'POST /returns') {
  return {
    headers: {},
    isBase64Encoded: false,
    requestContext: { routeKey, authorizer: { lambda: caller } },
    ...change,
  };
}

async function call(given: unknown, endpoint = echo) {
  const { statusCode, headers, body } = await lambda('submit-return', endpoint)(given);
  return { statusCode, type: headers['content-type'], body: JSON.parse(body) as unknown };
}

describe('lambda', () => {
  it('hands the endpoint the JSON of the body', async () => {
    expect(await call(event({ body: '{"a":1}' }))).toEqual({
      statusCode: 200,
      type: 'application/json',
      body: { body: { a: 1 } },
    });
  });

  it('inflates a body that is gzipped', async () => {
    const body = gzipSync('{"a":1}').toString('base64');
    const headers = { 'content-encoding': 'gzip' };

    expect(await call(event({ body, headers, isBase64Encoded: true }))).toMatchObject({
      statusCode: 200,
      body: { body: { a: 1 } },
    });
  });

  it('refuses a body that would inflate without end', async () => {
    const body = gzipSync(Buffer.alloc(65 * 1024 * 1024)).toString('base64');
    const headers = { 'content-encoding': 'gzip' };

    expect(await call(event({ body, headers, isBase64Encoded: true }))).toMatchObject({
      statusCode: 413,
      type: 'application/problem+json',
    });
  });

  it('compresses a long answer for a caller who accepts that', async () => {
    const long: Endpoint = () =>
      Promise.resolve({ status: 200, body: { text: 'x'.repeat(20_000) } });
    const headers = { 'accept-encoding': 'br, gzip' };
    const reply = await lambda('submit-return', long)(event({ headers }));

    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(Buffer.from(reply.body, 'base64')).toString())).toEqual({
      text: 'x'.repeat(20_000),
    });
    expect((await lambda('submit-return', long)(event())).isBase64Encoded).toBe(false);
  });

  it.each(['{', '', 'null,'])('refuses the body %j, which is no JSON', async (body) => {
    expect(await call(event({ body }))).toMatchObject({ statusCode: 400 });
  });

  it.each([
    ['another role', { ...preparer, roles: ['certifier'] }],
    ['no role', { ...preparer, roles: [] }],
    ['no organisation', { ...preparer, organisation: '' }],
    ['nobody', null],
  ])('refuses a caller with %s', async (_, caller) => {
    expect(await call(event({ body: '{}' }, caller))).toMatchObject({ statusCode: 403 });
  });

  it('refuses a call that came by the route of another function', async () => {
    expect(await call(event({}, preparer, 'GET /returns'))).toMatchObject({ statusCode: 403 });
  });

  it('says nothing of a fault, neither to the caller nor of cells to the log', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation();
    const faulty: Endpoint = () => Promise.reject(new Error('cell C7 holds 1,250'));

    const reply = await call(event(), faulty);

    expect(reply).toMatchObject({ statusCode: 500, type: 'application/problem+json' });
    expect(JSON.stringify([reply, logged.mock.calls])).not.toContain('1,250');
    logged.mockRestore();
  });
});
