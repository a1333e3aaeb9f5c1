import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from './launch-chromium';

const MEGABYTES = 24;

interface Told {
  readonly answer: object;
  readonly shares: readonly number[];
}

let browser: Browser;
let server: Server;

/** A service behind a slow line: it takes a megabyte, and then waits a little. */
beforeAll(async () => {
  browser = await launchChromium();
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: ['addin/service/upload.ts'],
    format: 'iife',
    globalName: 'pane',
    write: false,
  });
  const page = `<!doctype html><script>${outputFiles[0]?.text ?? ''}</script>`;
  server = createServer((request, response) => {
    const take = async () => {
      let untilPause = 0;
      for await (const piece of request) {
        untilPause += (piece as Buffer).length;
        if (untilPause > 1_000_000) {
          untilPause = 0;
          await pause(20);
        }
      }
      response.setHeader(
        'content-type',
        request.method === 'POST' ? 'application/json' : 'text/html',
      );
      response.end(request.method === 'POST' ? '{"version":1}' : page);
    };
    void take();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('an upload in Chromium', () => {
  it('tells of the bytes as they go, from few to all', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);

    const { answer, shares } = await page.evaluate<Told>(`(async () => {
      const shares = [];
      const body = new Blob(['x'.repeat(${MEGABYTES * 1_000_000})]);
      const said = await pane.upload('/returns', { body, headers: {} }, (share) => shares.push(share));
      return { answer: await said.json(), shares };
    })()`);

    expect(answer).toEqual({ version: 1 });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.filter((share) => share < 1).length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
  });
});
