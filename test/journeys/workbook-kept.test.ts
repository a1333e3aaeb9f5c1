import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { buildReturns, runReturns } from './run-returns';

let service: LocalService;
beforeAll(async () => {
  buildReturns();
  service = await startLocalService();
  await fillLedger(service.url);
}, 120_000);
afterAll(() => service.close());

const get = async (route: string) => {
  const authorization = `Bearer ${await service.token('certifier@dwp')}`;
  const answer = await fetch(`${service.url}${route}`, { headers: { authorization } });
  return (await answer.json()) as unknown;
};

interface Listed {
  readonly returns: readonly {
    readonly receipt: { readonly period: string };
    readonly comparison?: { readonly outcome: string };
  }[];
}

async function comparisonOf(period: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { returns } = (await get('/returns')) as Listed;
    const { comparison } = returns.find(({ receipt }) => receipt.period === period) ?? {};
    if (comparison) return comparison.outcome;
    await wait(100);
  }
  return 'nothing came';
}

it('keeps the workbook that was submitted, reads it again, and gives it back', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'return.xlsx');
  copyFileSync('test/workbooks/dwp-2023-24-Q4-corrected.xlsx', file);
  const { out, status } = await runReturns(
    ...['submit', file, '--service', service.url, '--as', 'preparer@dwp'],
  );

  expect([status, out]).toEqual([0, expect.stringContaining('The workbook itself is kept')]);
  expect(await comparisonOf('2023-24-Q4')).toBe('same');
  const { url } = (await get('/returns/2023-24-Q4/versions/1/workbook')) as { url: string };
  expect((await fetch(url)).headers.get('content-type')).toMatch(/sheet$/);
}, 60_000);
