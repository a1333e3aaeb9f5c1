import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleCase } from '#domain/spend-control/case-rules/example-case';
import { writeCaseTemplate } from '#workbook/write-case-template';
import { startLocalService, type LocalService } from '../../infra/local/server';
import { buildReturns, runReturns } from './run-returns';

const folder = mkdtempSync(path.join(tmpdir(), 'case-'));
const inFolder = (name: string) => path.join(folder, name);
const saved = 'test/workbooks/case-saved-by-libreoffice.xlsx';
let service: LocalService;

async function submit(file: string, account: string, ...more: readonly string[]) {
  return runReturns('case', 'submit', file, '--service', service.url, '--as', account, ...more);
}

async function revisionsSeenBy(account: string): Promise<readonly unknown[]> {
  const headers = { authorization: `Bearer ${await service.token(account)}` };
  const answer = await fetch(`${service.url}/cases/DWP-2024-014`, { headers });
  const { revisions = [] } = (await answer.json()) as { revisions?: readonly object[] };
  return revisions.map((each) => ('state' in each ? each.state : each));
}

/** The example case with a change, in a file. */
async function written(name: string, change: Partial<typeof exampleCase.fields>): Promise<string> {
  const fields = { ...exampleCase.fields, ...change };
  writeFileSync(inFolder(name), await writeCaseTemplate({ ...exampleCase, fields }));
  return inFolder(name);
}

beforeAll(async () => {
  buildReturns();
  service = await startLocalService();
}, 60_000);

afterAll(() => service.close());

describe('a case at the prompt', () => {
  it('begins with a template, which asks for what it needs and is not sent without it', async () => {
    const file = inFolder('DWP-2024-014.xlsx');
    const whose = ['--org', 'dwp', '--reference', 'dwp-2024-014', '--out', file];
    const made = await runReturns('case', 'template', ...whose);
    expect([made.status, made.out]).toEqual([0, `Wrote ${file}: case DWP-2024-014 of dwp.\n`]);
    expect((await runReturns('case', 'template', ...whose)).status).toBe(2);

    const checked = await runReturns('case', 'check', file);
    expect([checked.status, checked.out]).toEqual([1, expect.stringContaining('14 errors')]);
    const sent = await submit(file, 'preparer@dwp');
    expect([sent.status, sent.out]).toEqual([1, expect.stringContaining('Not sent')]);
  });

  it('says what is wrong with a file that holds no case, and with a reference that is none', async () => {
    const other = await runReturns('case', 'check', 'test/workbooks/dwp-2023-24-Q4-corrected.xlsx');
    expect([other.status, other.out]).toEqual([1, expect.stringContaining('no Case sheet')]);
    expect((await runReturns('case', 'check', inFolder('nothing.xlsx'))).status).toBe(2);
    const bad = ['--org', 'dwp', '--reference', 'DWP 14'];
    expect((await runReturns('case', 'template', ...bad)).status).toBe(2);
  });

  it('has its rules explained beside those of returns', async () => {
    const { out, status } = await runReturns('explain', 'case-link-safe');
    expect([status, out]).toEqual([0, expect.stringContaining('Documents!B5: This is not a link')]);
    expect((await runReturns('explain')).out).toContain('case-link-safe');
  });

  it('is saved as a draft that its own organisation alone sees', async () => {
    const { out, status } = await submit(saved, 'preparer@dwp', '--draft');
    expect([status, out]).toEqual([0, expect.stringContaining('DWP-2024-014, revision 1')]);
    expect(await revisionsSeenBy('preparer@dwp')).toEqual(['draft']);
    expect(await revisionsSeenBy('assessor@co')).toEqual([]);
  });

  it('is submitted as the next revision, once however often it is sent', async () => {
    expect((await submit(saved, 'preparer@dwp')).out).toContain(
      'Submitted: DWP-2024-014, revision 2',
    );
    expect((await submit(saved, 'preparer@dwp')).out).toContain('Nothing was sent');
    expect(await revisionsSeenBy('assessor@co')).toEqual(['submitted']);
    expect(await revisionsSeenBy('preparer@dwp')).toEqual(['draft', 'submitted']);
  });

  it('is changed by a later revision, and never made a draft again', async () => {
    const changed = await written('changed.xlsx', { title: 'Example: another title' });
    const draft = await submit(changed, 'preparer@dwp', '--draft');
    expect([draft.status, draft.out]).toEqual([1, expect.stringContaining('submitted already')]);
    expect((await submit(changed, 'preparer@dwp')).out).toContain('revision 3');
  });

  it('does not take the reference of another organisation’s case', async () => {
    const theirs = await written('theirs.xlsx', { organisation: 'hmrc', subject: undefined });
    const { error, status } = await submit(theirs, 'preparer@hmrc');
    expect(status).toBe(2);
    expect(error).toContain('The reference DWP-2024-014 is taken');
  });
});
