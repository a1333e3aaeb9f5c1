import { form } from '../../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../../domain/form/lay-out';
import { returnOfRows } from '../../bench/return-of-rows';
import { axeInPage } from '../../browser/axe-in-page';
import { pasteBlock } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';
import { workbookFromCells } from '../../excel-host/model/from-cells';
import { press } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';

let started: Started;
let excel: PaneInExcel;
const rows = 500;
const users = Array.from({ length: rows }, (_, at) => 1_000 + at);

beforeAll(async () => {
  started = await startAll();
  const cells = layOutReturn({ form, values: returnOfRows(rows) });
  excel = await openInExcelPage(started, workbookFromCells(cells));
}, 90_000);

afterAll(() => started.close());

describe('500 wrong rows that are pasted', () => {
  it('are found, one by one, as they are pasted', async () => {
    const { frame, host, pane } = excel;
    await pane.getByRole('region', { name: 'This return' }).waitFor();
    pasteBlock(
      host,
      'Systems!S5',
      users.map((each) => [`'${each.toLocaleString('en-GB')}`]),
    );
    await fixAll().waitFor();
    expect(shown()).toEqual(users.map((each) => each.toLocaleString('en-GB')));
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('are put right by one command', async () => {
    const { frame, pane } = excel;
    await press(excel, fixAll());
    await pane.getByRole('button', { name: 'Undo: 500 cells' }).waitFor();
    await fixAll().waitFor({ state: 'detached' });
    expect(shown()).toEqual(users);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('are wrong again when that is undone, once', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Undo: 500 cells' }));
    await fixAll().waitFor();
    expect(shown()).toEqual(users.map((each) => each.toLocaleString('en-GB')));
    expect(await pane.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
  });

  it('are put right again', async () => {
    const { frame, host } = excel;
    await press(excel, fixAll());
    await fixAll().waitFor({ state: 'detached' });
    expect(shown()).toEqual(users);
    expect(host.references()).toBe(0);
    expect(await axeInPage(frame)).toEqual([]);
    expect(excel.faults).toEqual([]);
  });
});

const fixAll = () =>
  excel.pane.getByRole('button', { name: `Fix all ${rows} safe ones of this kind` });

function shown(): readonly unknown[] {
  const { box, sheet } = readArea(excel.host.workbook, 'Systems!S5:S504');
  return users.map((_, at) => cellAt(sheet, box.top + at, box.left).value);
}
