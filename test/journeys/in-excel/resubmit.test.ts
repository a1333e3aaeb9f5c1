import { axeInPage } from '../../browser/axe-in-page';
import { tabTo } from '../../browser/tab-to';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';
import { aReadyReturn } from './a-ready-return';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;
let excel: PaneInExcel;
const receipts = async () => {
  const versions = await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4');
  return versions.map(({ receipt }) => receipt);
};

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
}, 90_000);

afterAll(() => started.close());

describe('a return that is restated and submitted again', () => {
  it('needs no reason again that was given with the version before, while its value stands', async () => {
    const { frame, host, pane } = excel;
    await openTab(excel, 'Submit');
    await signIn(excel, 'preparer@dwp');
    await press(excel, pane.getByRole('button', { name: 'Submit the return' }));
    await pane.getByText('This receipt is kept in the workbook').waitFor();
    await press(excel, pane.getByRole('button', { name: 'Done', exact: true }));

    for (const cell of ['A5', 'B5', 'C5']) typeIn(host, `Reasons!${cell}`, '');
    typeIn(host, 'People!B5', 1_281);
    const changed = pane.getByRole('region', { name: 'Changed since version 1' });
    await changed.getByText('1,281').waitFor();
    const stops = pane.getByRole('region', { name: 'What stops this return' });
    await stops.getByText(/People B5/).waitFor();
    expect(await stops.getByRole('listitem').count()).toBe(1);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('says why it is restated, in its Reasons table', async () => {
    const { frame, host, page, pane } = excel;
    await openTab(excel, 'Check');
    await press(excel, pane.getByRole('button', { name: /^Query.*B5$/ }));
    await tabTo(page, pane.getByLabel('Reason why the figure is right'));
    await page.keyboard.type('Demonstration: one person was counted too few.');
    await press(excel, pane.getByRole('button', { name: 'Save the reason' }));
    await pane.getByText('Nothing stops this return').waitFor();
    const { box, sheet } = readArea(host.workbook, 'Reasons!C5');
    expect(cellAt(sheet, box.top, box.left).value).toMatch(/^Demonstration: one person/);
    expect(await axeInPage(frame)).toEqual([]);
    await openTab(excel, 'Submit');
  });

  it('is a second version, and the first stays as it was', async () => {
    const { frame, host, pane } = excel;
    const [first] = await receipts();
    await press(excel, pane.getByRole('button', { name: 'Submit version 2' }));
    await pane.getByText('Version 2 of your return was accepted').waitFor();
    await pane.getByRole('cell', { name: /^2023-24.Q4, version 2/ }).waitFor();
    expect(await pane.getByRole('cell', { name: /^2023-24.Q4, version 1/ }).count()).toBe(1);
    expect(await axeInPage(frame)).toEqual([]);

    const all = await receipts();
    expect(all.map(({ version }) => version).toSorted()).toEqual([1, 2]);
    expect(all).toContainEqual(first);
    const kept = JSON.stringify([...host.workbook.settings]);
    for (const { hash } of all) expect(kept).toContain(hash);
  });

  it('says in its history what changed', async () => {
    const { frame, pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'What changed' }).first());
    const changes = pane.getByRole('region', { name: /changed from version 1 to version 2/ });
    await changes.getByText('1,281').waitFor();
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('has to give the reason again when the value that it explained changes', async () => {
    const { frame, host, pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Done', exact: true }));
    typeIn(host, 'Spend!D8', 1_049_000);
    const stops = pane.getByRole('region', { name: 'What stops this return' });
    await stops.getByText('Spend D8: The amount to date').waitFor();
    const submit = pane.getByRole('button', { name: 'Submit version 3' });
    expect(await submit.isDisabled()).toBe(true);
    expect(await axeInPage(frame)).toEqual([]);
    expect(await receipts()).toHaveLength(2);
    expect(excel.faults).toEqual([]);
  });
});
