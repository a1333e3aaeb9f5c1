import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { findSheet } from '../../excel-host/model/find-sheet';
import { axeInPage } from '../../browser/axe-in-page';
import { aReadyReturn } from './a-ready-return';
import { press } from './by-keyboard';
import { openInExcelPage, startAll, type Started, type PaneInExcel } from './start-pane-in-excel';

let started: Started;
let excel: PaneInExcel;

beforeAll(async () => {
  started = await startAll();
  excel = await openInExcelPage(started, aReadyReturn());
  typeIn(excel.host, 'People!B5', '1,280');
}, 90_000);

afterAll(() => started.close());

const figure = () => {
  const people = findSheet(excel.host.workbook, 'People');
  return people && cellAt(people, 4, 1).value;
};

describe('while a cell is being edited', () => {
  it('a fix waits for the person: the pane says what to do, and writes nothing', async () => {
    const { host, pane } = excel;
    await press(excel, pane.getByRole('button', { name: /B5$/ }));
    const edit = host.editCell();
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await pane
      .getByText('Press Enter or Esc in the sheet to finish, then try again.')
      .first()
      .waitFor();
    expect(figure()).toBe('1,280');
    expect(await axeInPage(excel.frame)).toEqual([]);
    edit.leave();
  });

  it('it is made when the person has finished', async () => {
    const { pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Fix', exact: true }));
    await pane.getByRole('button', { name: 'Undo: 1 cell on People' }).waitFor();
    expect(figure()).toBe(1280);
    expect(await pane.getByText('A cell is being edited').count()).toBe(0);
    expect(await axeInPage(excel.frame)).toEqual([]);
    expect(excel.faults).toEqual([]);
  });
});
