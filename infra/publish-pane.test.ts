import { S3Client } from '@aws-sdk/client-s3';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishPane } from './publish-pane';

const asked: string[] = [];
let server: Server;
let client: S3Client;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { 'cache-control': kept, 'content-type': type } = request.headers;
    asked.push([request.method, request.url, type, kept].join(' '));
    request.resume().on('end', () => response.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new S3Client({
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    region: 'us-east-1',
  });
});

afterAll(() => {
  client.destroy();
  server.close();
});

it('puts the pieces, to be kept for ever, before the pages, which are asked for each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pane-'));
  mkdirSync(join(folder, 'chunks'));
  for (const name of ['pane.html', 'pane.js', 'chunks/a-1.js', 'notes.txt']) {
    writeFileSync(join(folder, name), name);
  }

  const put = await publishPane(folder, { bucket: 'pane', client });

  expect(put).toEqual(['chunks/a-1.js', 'pane.js', 'pane.html']);
  expect(asked).toEqual([
    'PUT /pane/chunks/a-1.js?x-id=PutObject text/javascript; charset=utf-8 public, max-age=31536000, immutable',
    'PUT /pane/pane.js?x-id=PutObject text/javascript; charset=utf-8 no-cache',
    'PUT /pane/pane.html?x-id=PutObject text/html; charset=utf-8 no-cache',
  ]);
});
