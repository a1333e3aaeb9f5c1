import type { Asked } from '../serve';
import { apiEvent } from './api-event';

function aRequest(change: Partial<Asked>): Asked {
  const url = new URL('http://127.0.0.1/open?x=1&x=2&y=%20');
  return { method: 'GET', url, headers: {}, body: Buffer.alloc(0), ...change };
}

describe('the event of a request', () => {
  it('is as payload format 2.0 has it', () => {
    const headers = { cookie: 'a=1; b=2', 'content-type': 'application/json' };
    const event = apiEvent(aRequest({ headers, body: Buffer.from('{}') }), 'GET /open', { a: 'b' });

    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /open',
      rawPath: '/open',
      rawQueryString: 'x=1&x=2&y=%20',
      cookies: ['a=1', 'b=2'],
      headers: { 'content-type': 'application/json' },
      pathParameters: { a: 'b' },
      queryStringParameters: { x: '1,2', y: ' ' },
      requestContext: { http: { method: 'GET', path: '/open' }, stage: '$default' },
      body: '{}',
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it.each([{ 'content-encoding': 'gzip' }, { 'content-type': 'application/octet-stream' }])(
    'has a body with %j in base64',
    (headers) => {
      const event = apiEvent(aRequest({ headers, body: Buffer.from([1, 2]) }), 'GET /open', {});

      expect(event).toMatchObject({ body: 'AQI=', isBase64Encoded: true });
    },
  );
});
