import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctionHost } from './build-function-host';
import type { FunctionHost } from './execution-environment';
import { functionPool, type FunctionPool } from './function-pool';
import type { StatedFunction } from './stated-functions';

const written: string[] = [];
const pools: FunctionPool[] = [];
let host: FunctionHost;

beforeAll(async () => {
  const file = await buildFunctionHost(process.cwd());
  const settings = { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1' };
  host = { file, settings, log: (text) => written.push(text) };
});
afterAll(() => Promise.all(pools.map(({ close }) => close())));

/** A function whose module has the code given, with 5 seconds and one thread. */
function aFunction(code: string, change: Partial<StatedFunction> = {}): FunctionPool {
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  writeFileSync(join(folder, 'index.mjs'), code);
  const pool = functionPool(
    {
      arn: 'arn:aws:lambda:eu-west-2:000000000000:function:made-up',
      name: 'made-up',
      folder,
      handler: 'index.handler',
      environment: { SETTING: 'of the template' },
      memoryMegabytes: 128,
      timeoutMilliseconds: 5000,
      reserved: 1,
      ...change,
    },
    host,
  );
  pools.push(pool);
  return pool;
}

describe('a function', () => {
  it('answers an event as Lambda hands it over, by JSON', async () => {
    const { invoke } =
      aFunction(`export const handler = async ({ when }, { functionName, getRemainingTimeInMillis }) =>
      ({ when, functionName, left: getRemainingTimeInMillis() > 0, nothing: undefined });`);

    expect(await invoke({ when: new Date(0) })).toEqual({
      when: '1970-01-01T00:00:00.000Z',
      functionName: 'made-up',
      left: true,
    });
  });

  it('has the environment of its template and of Lambda, and nothing of this machine’s', async () => {
    const { invoke } = aFunction('export const handler = async () => process.env;');
    const environment = await invoke({});

    expect(environment).toMatchObject({
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
      AWS_LAMBDA_FUNCTION_NAME: 'made-up',
      AWS_REGION: 'eu-west-2',
      SETTING: 'of the template',
    });
    expect(environment).not.toHaveProperty('PATH');
  });

  it('loads its code once, and takes one event at a time', async () => {
    const { invoke } = aFunction(`let running = 0; let events = 0;
      export const handler = async () => {
        running += 1; events += 1;
        const together = running;
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return { together, events };
      };`);
    const answers = await Promise.all([invoke({}), invoke({}), invoke({})]);

    expect(answers).toEqual([1, 2, 3].map((events) => ({ together: 1, events })));
  });

  it('gives what it threw, and goes on with the next event', async () => {
    const { invoke } = aFunction(
      'export const handler = ({ bad }) => { if (bad) throw new TypeError("bad event"); return "good"; };',
    );

    await expect(invoke({ bad: true })).rejects.toMatchObject({
      name: 'TypeError',
      message: 'bad event',
    });
    expect(await invoke({})).toBe('good');
  });

  it('is started again after it ended itself', async () => {
    const { invoke } = aFunction(
      'export const handler = ({ end }) => { if (end) process.exit(1); return "alive"; };',
    );
    const ended = invoke({ end: true });
    const next = invoke({});

    await expect(ended).rejects.toMatchObject({ name: 'Runtime.ExitError' });
    expect(await next).toBe('alive');
  });

  it('is ended when its time is up, and started again', async () => {
    const { invoke } = aFunction(
      'export const handler = ({ hang }) => { while (hang); return "alive"; };',
      { timeoutMilliseconds: 200 },
    );

    await expect(invoke({ hang: true })).rejects.toMatchObject({
      name: 'Sandbox.Timedout',
      message: 'Task timed out after 0.20 seconds',
    });
    expect(await invoke({})).toBe('alive');
  });

  it('fails each event while its code does not load', async () => {
    const { invoke } = aFunction('throw new Error("The setting X is missing");');

    await expect(invoke({})).rejects.toThrow('The setting X is missing');
    await expect(invoke({})).rejects.toThrow('The setting X is missing');
  });

  it('takes and gives at most 6 MB', async () => {
    const { invoke } = aFunction('export const handler = ({ size }) => "x".repeat(size);');

    await expect(invoke({ text: 'x'.repeat(6_300_000) })).rejects.toMatchObject({
      name: 'RequestEntityTooLarge',
    });
    await expect(invoke({ size: 6_300_000 })).rejects.toMatchObject({
      name: 'Function.ResponseSizeTooLarge',
    });
    expect(await invoke({ size: 10 })).toBe('xxxxxxxxxx');
  });

  it('hands on what it writes to standard error', async () => {
    const { invoke } = aFunction('export const handler = () => { console.error("a warning"); };');
    await invoke({});
    while (!written.join('').includes('a warning')) await new Promise(setImmediate);

    expect(written.join('')).toContain('a warning');
  });

  it('starts no thread once it was closed, which nobody would close', async () => {
    const { close, invoke } = aFunction('export const handler = async () => 1;');
    await close();
    await expect(invoke({})).rejects.toMatchObject({ name: 'ServiceException' });
  });
});
