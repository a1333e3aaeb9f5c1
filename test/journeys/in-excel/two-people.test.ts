import { readFileSync } from 'node:fs';
import { axeInPage } from '../../browser/axe-in-page';
import { workbookFromFile } from '../../excel-host/file/open-file';
import { coAuthor } from '../../excel-host/gestures/co-author';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt, putCell } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';
import { press } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';

let started: Started;
let one: PaneInExcel;
let other: PaneInExcel;
const headcount = { name: /B5$/ };
const planAgreed = { name: /K7$/ };

beforeAll(async () => {
  started = await startAll();
  const workbook = workbookFromFile(readFileSync('test/workbooks/dwp-2023-24-Q4-first.xlsx'));
  one = await openInExcelPage(started, workbook);
  other = await openInExcelPage(started, workbook);
  coAuthor(one.host, other.host);
}, 90_000);

afterAll(() => started.close());

describe('two people in one workbook', () => {
  it('see in their panes what the other puts right', async () => {
    await one.pane.getByRole('button', headcount).waitFor();
    await press(other, other.pane.getByRole('button', headcount));
    await press(other, other.pane.getByRole('button', { name: 'Fix', exact: true }));
    await other.pane.getByRole('button', { name: 'Undo: 1 cell on People' }).waitFor();
    expect(valueOf('People!B5')).toBe(1280);
    await one.pane.getByRole('button', headcount).waitFor({ state: 'detached' });
    expect(await axeInPage(one.frame)).toEqual([]);
  });

  it('do not undo what the other typed since', async () => {
    typeIn(one.host, 'People!B5', 1_290);
    await press(other, other.pane.getByRole('button', { name: 'Undo: 1 cell on People' }));
    await other.pane.getByText('These cells have changed').waitFor();
    expect(valueOf('People!B5')).toBe(1_290);
    expect(await axeInPage(other.frame)).toEqual([]);
  });

  it('do not fix a cell that the other changed, though Excel told nothing of it', async () => {
    await press(one, one.pane.getByRole('button', planAgreed));
    await one.pane.getByRole('button', { name: 'Fix', exact: true }).waitFor();
    changeUntold('Systems!K7', 'Not needed');
    await press(one, one.pane.getByRole('button', { name: 'Fix', exact: true }));
    await one.pane.getByText('These cells have changed').waitFor();
    expect(valueOf('Systems!K7')).toBe('Not needed');
    expect(await axeInPage(one.frame)).toEqual([]);
  });

  it('are both shown the workbook as it is then', async () => {
    await one.pane.getByRole('button', { name: 'Fix', exact: true }).waitFor({ state: 'detached' });
    for (const each of [one, other]) {
      await press(each, each.pane.getByRole('button', { name: 'Check again' }));
      await each.pane.getByText(/^Checked: /).waitFor({ state: 'attached' });
    }
    expect(await countsOf(one)).toBe(await countsOf(other));
    expect([...one.faults, ...other.faults]).toEqual([]);
  });
});

const countsOf = ({ pane }: PaneInExcel) =>
  pane.getByRole('region', { name: 'This return' }).innerText();

function valueOf(address: string): unknown {
  const { box, sheet } = readArea(one.host.workbook, address);
  return cellAt(sheet, box.top, box.left).value;
}

/** Changes a cell without an event, as happens to those of fast edits. */
function changeUntold(address: string, value: string): void {
  const { box, sheet } = readArea(one.host.workbook, address);
  putCell(sheet, box.top, box.left, { ...cellAt(sheet, box.top, box.left), value });
}
