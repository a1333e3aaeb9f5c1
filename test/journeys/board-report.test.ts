import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillLedger } from '../../cli/demo/fill-ledger';
import type { BoardReport } from '../../domain/review/board-report';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { cellsOf } from '../readers/cells-of';
import { buildReturns, runReturns } from './run-returns';

describe('returns review board', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'board-'));
  let service: LocalService;
  const review = (...options: readonly string[]) =>
    runReturns('review', 'board', ...options, '--service', service.url, '--out', folder);

  beforeAll(async () => {
    buildReturns();
    service = await startLocalService();
    await fillLedger(service.url);
  });

  afterAll(() => service.close());

  it('writes the report in every format, out of the ledger', async () => {
    const ran = await review('--half', '2023-24-H2', '--as', 'secretariat@co');
    expect(ran).toMatchObject({ status: 0, error: '' });
    expect(ran.out).toContain('1 of 23 organisations returned');
    const files = readdirSync(folder);
    expect(files.filter((file) => file.endsWith('.csv'))).toHaveLength(10);
    const read = (end: string) => readFileSync(path.join(folder, `board-2023-24-Q4${end}`));
    const report = JSON.parse(read('.json').toString()) as BoardReport;
    expect(report.returned.returned).toHaveLength(1);
    expect(read('.html').toString()).toContain('1 October 2023 to 31 March 2024');
    const { sheets } = await cellsOf(read('.xlsx'));
    expect(sheets[0]?.rows.flat()).toContain('1 of 23');
  });

  it('writes over nothing unless it is forced', async () => {
    const ran = await review('--half', '2023-24-H2', '--as', 'secretariat@co');
    expect(ran.status).toBe(2);
    expect(ran.error).toContain('is there already');
  });

  it('asks which six months, and is for those who read across organisations', async () => {
    expect((await review('--as', 'secretariat@co')).error).toContain('which six months');
    expect((await review('--half', '2023-24-H2', '--as', 'preparer@dwp')).status).toBe(2);
    expect((await review('--half', '2023-H2')).status).toBe(2);
  });
});
