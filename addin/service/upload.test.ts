/** @jest-environment jsdom */
// That bytes are told of as they go is shown in Chromium, in test/browser: jsdom sends a body at once.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callService } from './call-service';
import { upload } from './upload';

interface Got {
  readonly authorization: string | undefined;
  readonly length: number;
  readonly method: string | undefined;
}

const got: Got[] = [];
let server: Server;
let address: string;

async function lengthOf(request: IncomingMessage): Promise<number> {
  let length = 0;
  for await (const piece of request) length += (piece as Buffer).length;
  return length;
}

/** A service on another origin, as in use, which says that it is busy to a short body. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void lengthOf(request).then((length) => {
      const allowed = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*, authorization, content-type',
      };
      if (request.method !== 'OPTIONS') {
        const { authorization } = request.headers;
        got.push({ authorization, length, method: request.method });
      }
      response.writeHead(length < 100 && request.method === 'POST' ? 503 : 200, allowed);
      response.end(JSON.stringify({ detail: 'Try later.', length }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const call = (body: unknown, progress: (share: number) => void, at = address) => {
  const fetch = () => Promise.reject(new Error('Only what has no progress is fetched'));
  const session = { token: () => Promise.resolve('a-token') };
  return callService(
    { address: at, fetch, session, upload },
    { body, method: 'POST', path: '/returns', progress },
  );
};

describe('an upload', () => {
  it('sends the whole body with the token, and tells how far it is', async () => {
    const shares: number[] = [];
    const body = 'x'.repeat(3_000_000);

    const said = await call(body, (share) => shares.push(share));

    expect(said).toMatchObject({ length: body.length + 2 });
    expect(got.at(-1)).toEqual({
      authorization: 'Bearer a-token',
      length: body.length + 2,
      method: 'POST',
    });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('says what the service refused', async () => {
    await expect(call('short', () => undefined)).rejects.toMatchObject({
      trouble: 'busy',
      message: 'Try later.',
    });
  });

  it('is offline where nothing answers', async () => {
    jest.spyOn(console, 'error').mockImplementation(); // jsdom tells of every lost connection
    const nowhere = 'http://localhost:9';
    await expect(call('short', () => undefined, nowhere)).rejects.toMatchObject({
      trouble: 'offline',
    });
  });
});
