import { openInExcel } from '../../test/builders/open-in-excel';
import { typeFormula } from '../../test/excel-host/gestures/enter-values';
import { deleteRows, sortBy } from '../../test/excel-host/gestures/move-rows';
import { cellAt } from '../../test/excel-host/model/cells';
import { renameSheet } from '../../test/excel-host/gestures/change-sheet';

const none = {
  sheets: [{ name: 'Notes', hidden: false, rows: [['mine']], tables: [] }],
  names: {},
  properties: {},
};
const tracker = {
  sheet: 'Decisions',
  table: 'DecisionTracker',
  headers: ['Reference', 'Status', 'Spent', 'In the tracker'],
  rows: [
    ['A-1', 'on track', 10, 'yes'],
    ['A-2', 'behind', 20, 'yes'],
  ],
  others: [],
  flag: { header: 'In the tracker', words: 'no longer known' },
  pounds: ['Spent'],
  show: true,
  charts: [
    { title: 'Spent', columns: ['Spent'] },
    { title: 'Spent again', columns: ['Spent'] },
  ],
} as const;
const bodyOf = async ({ open }: ReturnType<typeof openInExcel>, at = 1) =>
  (await open.read()).sheets[at]?.rows.slice(1);

/** A tracker as an assessor has made it their own: another sheet, columns between and to the right, rows in another order. */
const ownTracker = {
  ...none,
  sheets: [
    ...none.sheets,
    {
      name: 'My decisions',
      hidden: false,
      rows: [
        ['Mine', 'Reference', 'Status', 'Note', 'Spent', 'In the tracker', 'Next step'],
        ['second', 'A-2', 'behind', 'ask them', 20, 'yes', 'ring'],
        ['gone', 'A-9', 'missed', 'keep this', 90, 'yes', 'wait'],
        ['first', 'A-1', 'on track', '', 10, 'yes', ''],
      ],
      tables: [{ name: 'DecisionTracker', top: 0, left: 0, bottom: 3, right: 6 }],
    },
  ],
};

describe('a tracker', () => {
  it('is a native table on a sheet of its own, with native charts beside it', async () => {
    const opened = openInExcel(none, '1.9');
    const outcome = await opened.open.insertTracker(tracker);
    expect(outcome).toEqual({ keys: ['A-1', 'A-2'], added: 2, flagged: 0 });
    expect(await bodyOf(opened)).toEqual(tracker.rows);
    expect(opened.workbook.active.charts.map(({ name }) => name)).toEqual([
      'DecisionTracker chart 1',
      'DecisionTracker chart 2',
    ]);
    expect(opened.host.references()).toBe(0);
  });

  it('leaves a sheet of that name alone that is somebody else’s', async () => {
    const { open, workbook } = openInExcel(none, '1.9');
    await expect(open.insertTracker({ ...tracker, sheet: 'Notes' })).rejects.toMatchObject({
      trouble: 'already there',
    });
    expect(workbook.tables).toEqual([]);
  });

  it('refreshes its own columns by reference, and leaves the assessor’s own with their rows', async () => {
    const opened = openInExcel(ownTracker, '1.9');
    const rows = [
      ['A-1', 'achieved', 11, 'yes'],
      ['A-2', 'missed', 22, 'yes'],
      ['A-3', 'behind', 33, 'yes'],
    ];
    const outcome = await opened.open.insertTracker({ ...tracker, rows });
    expect(await bodyOf(opened)).toEqual([
      ['second', 'A-2', 'missed', 'ask them', 22, 'yes', 'ring'],
      ['gone', 'A-9', 'missed', 'keep this', 90, 'no longer known', 'wait'],
      ['first', 'A-1', 'achieved', null, 11, 'yes'],
      [null, 'A-3', 'behind', null, 33, 'yes'],
    ]);
    expect(outcome).toEqual({ keys: ['A-2', 'A-1', 'A-3'], added: 1, flagged: 1 });
    expect((await opened.open.read()).sheets).toHaveLength(2);
    expect(opened.host.references()).toBe(0);
  });

  it('refreshes what was not selected where it is there, and adds none of it', async () => {
    const opened = openInExcel(ownTracker, '1.9');
    const rows = [['A-1', 'achieved', 11, 'yes']];
    const others = [
      ['A-2', 'missed', 22, 'yes'],
      ['A-4', 'missed', 44, 'yes'],
    ];
    await opened.open.insertTracker({ ...tracker, rows, others });
    const body = await bodyOf(opened);
    expect(body?.map((row) => row[1])).toEqual(['A-2', 'A-9', 'A-1']);
    expect(body?.[0]?.[2]).toBe('missed');
  });

  it('follows rows that were sorted and a sheet that was renamed', async () => {
    const opened = openInExcel(none, '1.9');
    await opened.open.insertTracker(tracker);
    renameSheet(opened.host, 'Decisions', 'Mine');
    sortBy(opened.host, 'Mine!A2:D3', 1);
    const before = (await bodyOf(opened))?.map(([key]) => key);
    await opened.open.insertTracker({
      ...tracker,
      rows: tracker.rows.map(([key]) => [key, 'missed', 1, 'yes']),
    });
    const after = await bodyOf(opened);
    expect(after?.map(([key]) => key)).toEqual(before);
    expect(after?.every(([, status]) => status === 'missed')).toBe(true);
    expect((await opened.open.read()).sheets).toHaveLength(2);
    expect(opened.workbook.active.charts).toHaveLength(2);
  });

  it('leaves the formulas of the assessor’s columns as they are', async () => {
    const opened = openInExcel(ownTracker, '1.9');
    typeFormula(opened.host, 'My decisions!G2', '=E2*2', { value: 40 });
    await opened.open.insertTracker(tracker);
    expect(cellAt(opened.workbook.active, 1, 6)).toMatchObject({ formula: '=E2*2', value: 40 });
  });

  it('adds again a row that somebody deleted', async () => {
    const opened = openInExcel(none, '1.9');
    await opened.open.insertTracker(tracker);
    deleteRows(opened.host, 'Decisions', 2);
    expect(await opened.open.insertTracker(tracker)).toMatchObject({ added: 1, flagged: 0 });
    expect((await bodyOf(opened))?.map(([key]) => key)).toEqual(['A-2', 'A-1']);
  });

  it('leaves out a column that somebody took away, and says so where it is the references', async () => {
    const opened = openInExcel(ownTracker, '1.9');
    await opened.open.insertTracker({
      ...tracker,
      headers: ['Reference', 'State', 'Spent', 'In the tracker'],
    });
    expect((await bodyOf(opened))?.[0]?.[2]).toBe('behind');
    await expect(
      opened.open.insertTracker({
        ...tracker,
        headers: ['Number', 'Status', 'Spent', 'In the tracker'],
      }),
    ).rejects.toMatchObject({ words: { heading: 'The tracker has no column Number' } });
  });
});
