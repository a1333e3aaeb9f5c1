import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillLedger } from '../../cli/demo/fill-ledger';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { buildReturns, runReturns } from './run-returns';

const first = 'test/workbooks/dwp-2023-24-Q4-first.xlsx';
const corrected = 'test/workbooks/dwp-2023-24-Q4-corrected.xlsx';
const folder = mkdtempSync(path.join(tmpdir(), 'returns-'));
let service: LocalService;

const at = (account: string) => ['--service', service.url, '--as', account];

beforeAll(async () => {
  buildReturns();
  service = await startLocalService();
  await fillLedger(service.url);
}, 60_000);

afterAll(() => service.close());

describe('returns check', () => {
  it('ends with 1 and names the cells of a return that has errors', async () => {
    const { out, status } = await runReturns('check', first);
    expect(status).toBe(1);
    expect(out).toContain('H11:H15');
    expect(out).toContain('tbc');
    expect(out).toMatch(/\d+ errors?/);
  });

  it('ends with 0 for a return that has none', async () => {
    const { out, status } = await runReturns('check', corrected, ...at('preparer@dwp'));
    expect([status, out]).toEqual([0, expect.stringContaining('0 errors, 0 queries to answer')]);
  });

  it('prints one array with --json, one element for each file', async () => {
    const { out, status } = await runReturns('check', '--json', first, corrected);
    const said = JSON.parse(out) as { file: string; findings: { cells: string; rule: string }[] }[];
    expect(status).toBe(1);
    expect(said.map(({ file }) => file)).toEqual([first, corrected]);
    expect(said[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'number-readable',
        cells: 'H11:H15',
        count: 5,
        severity: 'error',
      }),
    );
  });

  it('ends with 2 and says what a file is that cannot be read', async () => {
    const text = path.join(folder, 'return.xlsx');
    writeFileSync(text, 'organisation,period\ndwp,2023-24 Q2\n');
    const { out, status } = await runReturns('check', text, path.join(folder, 'not-there.xlsx'));
    expect(status).toBe(2);
    expect(out).toContain('This is a text file');
    expect(out).toContain('There is no such file.');
  });
});

describe('returns check with a service', () => {
  it('names the file of another organisation, and goes on with the others', async () => {
    const { out, status } = await runReturns('check', first, first, ...at('preparer@hmrc'));
    expect(status).toBe(1);
    expect(out.match(/dwp-2023-24-Q4-first.xlsx/g)).toHaveLength(2);
    expect(out.match(/organisation-own/g)).toHaveLength(2);
  });
});

describe('the main job', () => {
  const file = path.join(folder, 'dwp-2024-25-Q1.xlsx');

  it('makes a template that is filled from the register and the last return', async () => {
    const asked = ['--org', 'hmrc', '--period', '2024-25-Q1', '--out', file];
    const { out, status } = await runReturns('template', ...asked, ...at('preparer@hmrc'));
    expect([status, out]).toEqual([0, expect.stringContaining('filled from the register')]);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('does not write over a workbook unless it is told to', async () => {
    const asked = ['--org', 'hmrc', '--period', '2024-25-Q1', '--out', file];
    const { error, status } = await runReturns('template', ...asked);
    expect([status, error]).toEqual([2, expect.stringContaining('is there already')]);
  });

  it('refuses to submit what an error stops, and says where', async () => {
    const { out, status } = await runReturns('submit', first, ...at('preparer@dwp'));
    expect(status).toBe(1);
    expect(out).toContain('Not submitted');
  });

  it('submits, gives the same receipt again, and certifies by another person', async () => {
    const copy = path.join(folder, 'copy.xlsx');
    copyFileSync(corrected, copy);
    const sent = await runReturns('submit', copy, ...at('preparer@dwp'));
    expect([sent.status, sent.out]).toEqual([
      0,
      expect.stringContaining('dwp 2023-24-Q4, version 1'),
    ]);

    const again = await runReturns('submit', copy, ...at('preparer-2@dwp'));
    expect(hashIn(again.out)).toBe(hashIn(sent.out));
    expect(again.out).toContain('version 1');

    const asked = ['certify', '--period', '2023-24-Q4', '--version', '1'];
    const refused = await runReturns(...asked, ...at('preparer@dwp'));
    expect([refused.status, refused.error]).toEqual([2, expect.stringContaining('role')]);
    const certified = await runReturns(...asked, ...at('certifier@dwp'));
    expect([certified.status, certified.out]).toEqual([0, 'Certified: 2023-24-Q4, version 1.\n']);
  });

  it('shows what the return did to each decision, with the cells that say so', async () => {
    const asked = ['--org', 'dwp', '--period', '2023-24-Q4'];
    const { out, status } = await runReturns('progress', ...asked, ...at('assessor@co'));
    expect(status).toBe(0);
    expect(out).toContain('DWP-2023-001');
    expect(out).toMatch(/judged 2 of 2/);
    expect(out).toContain('(final)!D6, C6');
  });

  it('shows an amount whole and a service by its name', async () => {
    const asked = ['--org', 'hmrc', '--period', '2023-24-Q4'];
    const { out } = await runReturns('progress', ...asked, ...at('assessor@co'));
    expect(out).toContain('£9,000,000');
    expect(out).toContain('Child Benefit');
    expect(out).not.toContain('…');
  });

  it('shows the secretariat where government stands, and a department not', async () => {
    const asked = ['progress', '--government', '--period', '2023-24-Q3'];
    const { out, status } = await runReturns(...asked, ...at('secretariat@co'));
    expect(status).toBe(0);
    expect(out).toMatch(/Great services: \d+ of at least 50, \+\d+ since the quarter before/);
    expect(out).toContain('Rests on 2 organisations');
    expect(out.match(/^Mission \d/gm)).toHaveLength(6);

    expect((await runReturns(...asked, ...at('preparer@dwp'))).status).toBe(2);
  });

  it('asks whose progress is meant', async () => {
    const { error, status } = await runReturns('progress', ...at('assessor@co'));
    expect([status, error]).toEqual([2, expect.stringContaining('--government')]);
  });

  it('keeps one department from another’s progress', async () => {
    const { error, status } = await runReturns('progress', '--org', 'dwp', ...at('preparer@hmrc'));
    expect(status).toBe(2);
    expect(error).not.toBe('');
  });
});

describe('what is typed wrong at the prompt', () => {
  it('ends with 2 where a command cannot be followed, as 1 means that a return has errors', async () => {
    for (const typed of [['check'], ['chek', first], ['template', '--org', 'hmr']]) {
      expect((await runReturns(...typed)).status).toBe(2);
    }
    expect((await runReturns('check', '--help')).status).toBe(0);
  });

  it('says what is wrong with an account, an address, a version and a day', async () => {
    const version = ['certify', '--period', '2023-24-Q4', '--version'];
    const progress = ['progress', '--org', 'dwp'];
    const typed: [string[], string][] = [
      [[...progress, '--service', service.url, '--as', 'nobody@x'], 'no account nobody@x'],
      [[...progress, '--service', 'nonsense', '--as', 'preparer@dwp'], 'is not an address'],
      [[...version, 'x', ...at('certifier@dwp')], 'the number of the version'],
      [[...progress, '--as-at', '2023-02-30', ...at('preparer@dwp')], 'a day of the calendar'],
    ];
    for (const [command, said] of typed) {
      const { error, status } = await runReturns(...command);
      expect([status, error]).toEqual([2, expect.stringContaining(said)]);
    }
  });
});

describe('returns explain', () => {
  it('says why a rule is there and what it finds', async () => {
    const { out, status } = await runReturns('explain', 'remediation-stated');
    expect(status).toBe(0);
    expect(out).toContain('Say whether a red-rated system has a remediation plan');
    expect(out).toContain('Systems!K5,K7');
  });

  it('ends with 2 for a rule that is not there', async () => {
    const { error, status } = await runReturns('explain', 'no-such-rule');
    expect([status, error]).toEqual([2, expect.stringContaining('There is no rule')]);
  });
});

function hashIn(text: string): string | undefined {
  return /hash\s+(\S+)/.exec(text)?.[1];
}
