import { readFileSync } from 'node:fs';
import { axeInPage } from '../../browser/axe-in-page';
import { workbookFromFile } from '../../excel-host/file/open-file';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';

let started: Started;
let excel: PaneInExcel;

async function revisionsSeenBy(account: string): Promise<readonly (readonly unknown[])[]> {
  const headers = { authorization: `Bearer ${await started.service.token(account)}` };
  const answer = await fetch(`${started.service.url}/cases/DWP-2024-014`, { headers });
  const { revisions = [] } = (await answer.json()) as {
    readonly revisions?: readonly { readonly state: string; readonly title: string }[];
  };
  return revisions.map(({ state, title }) => [state, title]);
}

beforeAll(async () => {
  started = await startAll();
  const file = readFileSync('test/workbooks/case-saved-by-libreoffice.xlsx');
  excel = await openInExcelPage(started, workbookFromFile(file));
}, 90_000);

afterAll(() => started.close());

describe('a case that is prepared in Excel', () => {
  it('is checked by the rules of cases as it is typed, and leads to the cell', async () => {
    const { frame, host, pane } = excel;
    await signIn(excel, 'preparer@dwp');
    await pane.getByText('Nothing stops this case.').waitFor();
    typeIn(host, 'Case!B26', '31/12/2024');
    await pane.getByText('Errors have to be put right first.').waitFor();
    await press(excel, pane.getByRole('button', { name: /B26$/ }));
    await press(excel, pane.getByRole('button', { name: 'Go to' }));
    expect(await axeInPage(frame)).toEqual([]);
    expect(host.workbook.active).toMatchObject({ name: 'Case', selection: { top: 25, left: 1 } });
  });

  it('is put right, and saved as a draft that its own organisation alone sees', async () => {
    const { frame, host, pane } = excel;
    typeIn(host, 'Case!B26', '31/03/2026');
    await pane.getByText('Nothing stops this case.').waitFor();
    await press(excel, pane.getByRole('button', { name: 'Save as draft' }));
    await pane.getByText('Saved as a draft: DWP-2024-014, revision 1').waitFor();
    expect(await revisionsSeenBy('preparer@dwp')).toEqual([['draft', expect.any(String)]]);
    expect(await revisionsSeenBy('assessor@co')).toEqual([]);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('is changed and submitted as the next revision, which the assessor sees', async () => {
    const { faults, host, pane } = excel;
    typeIn(host, 'Case!B7', 'Example: a better title');
    await pane.getByText('DWP-2024-014: Example: a better title').waitFor();
    await press(excel, pane.getByRole('button', { name: 'Submit the case' }));
    await pane.getByText('Submitted: DWP-2024-014, revision 2').waitFor();
    expect(await revisionsSeenBy('assessor@co')).toEqual([
      ['submitted', 'Example: a better title'],
    ]);
    expect(faults).toEqual([]);
  });
});
