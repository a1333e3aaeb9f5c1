import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellsOf } from '../readers/cells-of';
import { buildReturns, runReturns } from './run-returns';

const first = 'test/workbooks/dwp-2023-24-Q4-first.xlsx';
const list = path.join(mkdtempSync(path.join(tmpdir(), 'findings-')), 'findings.xlsx');

beforeAll(() => {
  buildReturns();
}, 60_000);

describe('returns check --findings', () => {
  it('writes what was found to a new workbook, as a table, and never over another', async () => {
    const { status } = await runReturns('check', first, '--findings', list);
    expect(status).toBe(1);
    const { sheets } = await cellsOf(readFileSync(list));
    expect(sheets[0]?.tables).toMatchObject([{ name: 'Findings' }]);
    expect(sheets[0]?.rows.map(([, cells]) => cells)).toContain('H11:H15');

    const again = await runReturns('check', first, '--findings', list);
    expect(again.status).toBe(2);
    expect(again.error).toContain('is there already');
  });

  it('lists a file that could not be checked, and why', async () => {
    const other = list.replace('findings.xlsx', 'refused.xlsx');
    await runReturns('check', 'package.json', '--findings', other);
    expect(existsSync(other)).toBe(true);
    const { sheets } = await cellsOf(readFileSync(other));
    expect(sheets[0]?.rows.at(-1)?.[2]).toBe('not checked');
  });
});
